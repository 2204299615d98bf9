import { Kbd, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { quote, type Span } from '../../../../core/model/span.ts';
import { ariaKeys } from '../../../keys.ts';
import { useReading } from '../reading-context.ts';
import { useRuleLabel } from '../use-rule-label.ts';
import classes from './panel.module.css';

/**
 * Why a suggestion is made: its rule, the words that made the rule see it, and how editors have decided on that rule.
 * Opened, it says what the rule looks for; it stays open from one suggestion to the next.
 */
export function RuleNote({ suggestion }: { suggestion: Pick<SuggestionDetail, 'rule' | 'fact' | 'ruleDecisions'> }) {
  const { t } = useTranslation();
  const { article, state, commands } = useReading();
  const { name, why } = useRuleLabel(suggestion.rule);
  const { accepted, rejected } = suggestion.ruleDecisions;
  const { cues } = suggestion.fact;
  const { keys, run } = commands.why;
  const Chevron = state.why ? IconChevronDown : IconChevronRight;
  return (
    <div className={classes.rule}>
      <UnstyledButton
        className={classes.ruleHead}
        aria-expanded={state.why}
        aria-keyshortcuts={ariaKeys(keys)}
        onClick={run}
      >
        <Chevron size={14} aria-hidden />
        <span>
          {name}
          {cues.length > 0 && ': '}
          <Cues text={article.text} cues={cues} language={article.language} />
        </span>
        <Kbd size="xs" aria-hidden>
          {keys.join()}
        </Kbd>
      </UnstyledButton>
      {state.why && <p>{why}</p>}
      {accepted + rejected > 0 && <p>{t('reading.ruleDecisions', { accepted, count: accepted + rejected })}</p>}
    </div>
  );
}

/** The cue words as printed, each once, underlined as in the text. */
function Cues({ text, cues, language }: { text: string; cues: readonly Span[]; language: string }) {
  const words = [...new Set(cues.map((span) => quote(text, span).exact))];
  return words.map((word, index) => (
    <span key={word}>
      {index > 0 && ' … '}
      <u lang={language}>{word}</u>
    </span>
  ));
}
