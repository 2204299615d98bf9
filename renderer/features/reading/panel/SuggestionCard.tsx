import { UnstyledButton } from '@mantine/core';
import { IconCheck, IconPencil, IconX } from '@tabler/icons-react';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { CommandButton } from '../../../ui/CommandButton.tsx';
import { SuggestionForm } from '../forms/SuggestionForm.tsx';
import { useReading } from '../reading-context.ts';
import { FactRows } from './FactRows.tsx';
import { Headline } from './Headline.tsx';
import { MatchChoice } from './MatchChoice.tsx';
import classes from './panel.module.css';
import { RuleNote } from './RuleNote.tsx';
import { useCurrentCard } from './use-current-card.ts';

/** One suggestion that waits: a line; chosen, all that it says and what can be done with it. */
export function SuggestionCard({ suggestion }: { suggestion: SuggestionDetail }) {
  const { state, dispatch } = useReading();
  const { id, passages } = suggestion;
  const { current, card } = useCurrentCard<HTMLButtonElement>(id);
  const editing = state.task?.kind === 'edit' && state.task.itemId === id;
  return (
    <li className={classes.card} data-current={current || undefined}>
      <UnstyledButton
        ref={card}
        className={classes.cardHead}
        aria-expanded={current}
        onClick={() => dispatch({ type: 'choose', item: { id, tab: 'suggestions', spans: passages }, by: 'panel' })}
      >
        <Headline suggestion={suggestion} />
      </UnstyledButton>
      {current && editing && <SuggestionForm suggestion={suggestion} />}
      {current && !editing && <SuggestionBody suggestion={suggestion} />}
    </li>
  );
}

function SuggestionBody({ suggestion }: { suggestion: SuggestionDetail }) {
  const { commands } = useReading();
  return (
    <div className={classes.cardBody}>
      <FactRows suggestion={suggestion} />
      {suggestion.match && <MatchChoice suggestion={suggestion} match={suggestion.match} />}
      <div className={classes.cardActions}>
        <CommandButton command={commands.accept} icon={IconCheck} variant="filled" />
        <CommandButton command={commands.edit} icon={IconPencil} />
        <CommandButton command={commands.reject} icon={IconX} />
      </div>
      <RuleNote suggestion={suggestion} />
    </div>
  );
}
