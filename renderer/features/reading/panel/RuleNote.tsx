import { useTranslation } from 'react-i18next';
import type { SuggestionDetail } from '../../../../core/api/schemas/article.ts';
import { quote, type Span } from '../../../../core/model/span.ts';
import { useReading } from '../reading-context.ts';
import { useRuleLabel } from '../use-rule-label.ts';
import classes from './panel.module.css';

/** Why a suggestion is made: its rule, the words that made the rule see it, and how editors have decided on that rule. */
export function RuleNote({ suggestion }: { suggestion: Pick<SuggestionDetail, 'rule' | 'fact' | 'ruleDecisions'> }) {
  const { t } = useTranslation();
  const { article } = useReading();
  const { name, why } = useRuleLabel(suggestion.rule);
  const { accepted, rejected } = suggestion.ruleDecisions;
  return (
    <div className={classes.rule}>
      <p title={why}>
        {name}
        {': '}
        <Cues text={article.text} cues={suggestion.fact.cues} language={article.language} />
      </p>
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
