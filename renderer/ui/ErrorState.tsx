import { Alert, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { errorText } from './error-text.ts';

/** What stands where something could not be shown: why, what was kept, and a way to try again. */
export function ErrorState({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useTranslation();
  return (
    <Alert color="red" variant="light" title={t('error.title')} role="alert">
      <p>{errorText(error, t)}</p>
      <Button size="xs" variant="default" onClick={retry}>
        {t('error.retry')}
      </Button>
    </Alert>
  );
}
