import { useTranslation } from 'react-i18next';
import { useStatus } from '../../api/use-status.ts';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { OfficeForm } from './OfficeForm.tsx';
import { PreferencesForm } from './PreferencesForm.tsx';
import { Rules } from './RulesTable.tsx';
import classes from './settings.module.css';
import { WorkspaceFacts } from './WorkspaceFacts.tsx';

/** The editor's preferences, and where the work is kept. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useStatus();
  return (
    <Page title={t('settings.title')}>
      {error && <ErrorState error={error} retry={() => void refetch()} />}
      {data && (
        <div className={classes.columns}>
          <PreferencesForm settings={data.settings} />
          <OfficeForm settings={data.settings} />
          <WorkspaceFacts status={data} />
          <Rules />
        </div>
      )}
    </Page>
  );
}
