import { Tabs } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { SelectionForm } from '../forms/SelectionForm.tsx';
import { pendingOf, recordGroups, TABS, type Tab } from '../items.ts';
import { useReading } from '../reading-context.ts';
import { AnnotationsTab } from './AnnotationsTab.tsx';
import { DetailsTab } from './DetailsTab.tsx';
import classes from './panel.module.css';
import { RecordsTab } from './RecordsTab.tsx';
import { SuggestionsTab } from './SuggestionsTab.tsx';

const CONTENTS: Readonly<Record<Tab, () => React.ReactNode>> = {
  suggestions: SuggestionsTab,
  annotations: AnnotationsTab,
  records: RecordsTab,
  details: DetailsTab,
};

/** What is said of the article, in four tabs; a form for a selected passage takes their place while it is open. */
export function Panel() {
  const { t } = useTranslation();
  const { article, state, dispatch } = useReading();
  const { task } = state;
  const counts: Partial<Record<Tab, number>> = {
    suggestions: pendingOf(article).length,
    annotations: article.annotations.length,
    records: recordGroups(article).length,
    ...(article.maybeSameStory.length > 0 && { details: article.maybeSameStory.length }),
  };
  if (task && task.kind !== 'edit') {
    return (
      <aside className={classes.panel} aria-label={t(`reading.task.${task.kind}`)}>
        <SelectionForm key={`${task.kind} ${task.span.start}`} task={task} />
      </aside>
    );
  }
  return (
    <aside className={classes.panel} aria-label={t('reading.panel')}>
      <Tabs
        className={classes.tabs}
        value={state.tab}
        keepMounted={false}
        onChange={(value) => {
          const tab = TABS.find((known) => known === value);
          if (tab) dispatch({ type: 'tab', tab });
        }}
      >
        <Tabs.List grow>
          {TABS.map((tab) => (
            <Tabs.Tab key={tab} value={tab} px={8}>
              {t(`reading.tab.${tab}`)}
              {counts[tab] !== undefined && <span className={classes.tabCount}>{counts[tab]}</span>}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((tab) => {
          const Content = CONTENTS[tab];
          return (
            <Tabs.Panel key={tab} value={tab} className={classes.tabPanel}>
              <Content />
            </Tabs.Panel>
          );
        })}
      </Tabs>
    </aside>
  );
}
