import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';

interface RecordFailedProps {
  /** Where the page's wording is, and its list: `agreements`. */
  readonly noun: string;
  readonly error: unknown;
  readonly retry: () => void;
}

/** The page of a record that could not be shown: why, and the way back to the list. */
export function RecordFailed({ noun, error, retry }: RecordFailedProps) {
  const { t } = useTranslation();
  return (
    <Page title={t(`${noun}.one`)} back={{ href: `/${noun}`, label: t(`${noun}.title`) }}>
      <ErrorState error={error} retry={retry} />
    </Page>
  );
}
