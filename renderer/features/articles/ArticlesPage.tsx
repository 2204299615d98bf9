import { Button, Text } from '@mantine/core';
import { IconFileImport } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../ui/CommandButton.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { ErrorState } from '../../ui/ErrorState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useCommands } from '../../use-commands.ts';
import { useFilePicker } from '../intake/use-file-picker.ts';
import { ArticleTable } from './ArticleTable.tsx';
import { ArticleToolbar } from './ArticleToolbar.tsx';
import { isNarrowed } from './article-filter.ts';
import classes from './articles.module.css';
import { useArticleFilter } from './use-article-filter.ts';
import { useArticleRows } from './use-article-rows.ts';

/** All articles of the workspace: search, filter, open, import. */
export function ArticlesPage() {
  const { t } = useTranslation();
  const [filter, change] = useArticleFilter();
  const { all, shown, snippets, error, retry } = useArticleRows(filter);
  const searchBox = useRef<HTMLInputElement>(null);
  const pick = useFilePicker();
  const importCommand = { id: 'intake.import', label: 'articles.import', keys: ['i'], run: pick };
  useCommands('articles.title', [
    importCommand,
    { id: 'articles.search', label: 'articles.search', keys: ['/'], run: () => searchBox.current?.select() },
  ]);
  const empty = all?.length === 0;
  return (
    <div className={classes.screen}>
      <Page
        title={t('articles.title')}
        actions={!empty && <CommandButton command={importCommand} icon={IconFileImport} variant="filled" />}
      >
        {error !== null && <ErrorState error={error} retry={retry} />}
        {empty && (
          <EmptyState title={t('articles.empty.title')} text={t('articles.empty.text')}>
            <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={pick}>
              {t('articles.import')}
            </Button>
            <Text size="sm" c="dimmed">
              {t('articles.empty.hint')}
            </Text>
          </EmptyState>
        )}
        {all && !empty && (
          <>
            <ArticleToolbar rows={all} filter={filter} change={change} searchBox={searchBox} shown={shown.length} />
            {shown.length > 0 ? (
              <ArticleTable rows={shown} snippets={snippets} filter={filter} change={change} />
            ) : (
              isNarrowed(filter) && <Text c="dimmed">{t('articles.nothing')}</Text>
            )}
          </>
        )}
      </Page>
    </div>
  );
}
