import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { countryName } from '../../../core/model/country.ts';
import { orpc } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useCommands } from '../../use-commands.ts';
import { BriefAside } from './BriefAside.tsx';
import { BriefToolbar } from './BriefToolbar.tsx';
import classes from './briefs.module.css';
import { Sheet } from './paper/Sheet.tsx';
import { useBriefOptions } from './use-brief-options.ts';
import { useExport } from './use-export.ts';

/** The brief of one country: a sheet as Word will print it, the choices above it, what it rests on beside it. */
export function BriefPage({ country }: { country: string }) {
  const { t, i18n } = useTranslation();
  const { language, style, changes, setLanguage, setStyle, setChanges } = useBriefOptions();
  const preview = useQuery({
    ...orpc.briefs.preview.queryOptions({ input: { country, language, changes } }),
    // The sheet stays while the next language is written, so that the page does not jump.
    placeholderData: (previous) => previous,
  });
  const { write, writing } = useExport({ country, language, style, changes });
  useCommands('briefs.title', [{ id: 'brief.export', label: 'briefs.export', keys: ['Mod+E'], run: write }]);
  const name = countryName(country, i18n.language);
  return (
    <Page
      title={t('briefs.brief', { country: name })}
      back={{ href: '/briefs', label: t('briefs.back') }}
      actions={
        <BriefToolbar
          language={language}
          style={style}
          setLanguage={setLanguage}
          setStyle={setStyle}
          changes={changes}
          setChanges={setChanges}
          exporting={writing}
          onExport={write}
        />
      }
    >
      {preview.error && <ErrorState error={preview.error} retry={() => void preview.refetch()} />}
      {preview.data?.sources.length === 0 && (
        <EmptyState
          title={t('briefs.nothing.title')}
          text={t('briefs.nothing.text')}
          action={{ label: t('briefs.back'), href: '/briefs' }}
        />
      )}
      {preview.data && preview.data.sources.length > 0 && (
        <div className={classes.columns}>
          <section className={classes.desk} aria-label={t('briefs.preview')}>
            <Sheet brief={preview.data} style={style} />
          </section>
          <BriefAside brief={preview.data} />
        </div>
      )}
    </Page>
  );
}
