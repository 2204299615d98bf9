import { Text, UnstyledButton } from '@mantine/core';
import { IconChecks, IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { CommandButton } from '../../../ui/CommandButton.tsx';
import { isUnlikely, pendingOf } from '../items.ts';
import { useReading } from '../reading-context.ts';
import { DecidedSuggestion } from './DecidedSuggestion.tsx';
import classes from './panel.module.css';
import { SuggestionCard } from './SuggestionCard.tsx';

/** What the reader rules believe of the article: what waits for a decision, and below what was decided. */
export function SuggestionsTab() {
  const { t } = useTranslation();
  const { article, commands } = useReading();
  const [open, setOpen] = useState(false);
  const pending = pendingOf(article);
  const likely = pending.filter((suggestion) => !isUnlikely(suggestion));
  const unlikely = pending.filter(isUnlikely);
  const decided = article.suggestions.filter(({ state }) => state !== 'pending');
  return (
    <>
      <div className={classes.panelHead}>
        <Text size="xs" c="dimmed">
          {t('reading.pending', { count: pending.length })}
        </Text>
        {pending.length > 0 && <CommandButton command={commands.acceptAll} icon={IconChecks} size="compact-sm" />}
      </div>
      <Cards suggestions={likely} />
      {unlikely.length > 0 && <h3 className={classes.unlikely}>{t('reading.unlikely')}</h3>}
      <Cards suggestions={unlikely} />
      {decided.length > 0 && (
        <>
          <UnstyledButton className={classes.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? <IconChevronDown size={14} aria-hidden /> : <IconChevronRight size={14} aria-hidden />}
            {t('reading.decided', { count: decided.length })}
          </UnstyledButton>
          {open && (
            <ul className={classes.cards}>
              {decided.map((suggestion) => (
                <DecidedSuggestion key={suggestion.id} suggestion={suggestion} />
              ))}
            </ul>
          )}
        </>
      )}
    </>
  );
}

function Cards({ suggestions }: { suggestions: readonly SuggestionDetail[] }) {
  if (suggestions.length === 0) return null;
  return (
    <ul className={classes.cards}>
      {suggestions.map((suggestion) => (
        <SuggestionCard key={suggestion.id} suggestion={suggestion} />
      ))}
    </ul>
  );
}
