import type { ReadDb } from '../../../db/handles.ts';
import { getArticle, partnerCountries } from '../../../db/queries/articles.ts';
import { getSuggestion, pendingSuggestions, ruleRecords } from '../../../db/queries/suggestions.ts';
import { change } from '../../context.ts';
import { acceptSuggestion, keepRecordApart, rejectSuggestion } from '../../curation/accept-suggestion.ts';
import type { Curator } from '../../curation/curator.ts';
import type { Match } from '../../model/match.ts';
import { isMostlyRejected } from '../../model/rule.ts';
import type { SuggestedFact, Suggestion } from '../../model/suggestion.ts';
import { factLabel } from '../labels.ts';
import { matchSuggestion } from '../match-suggestion.ts';
import { agreementFact, commitmentFact, engagementFact, figureFact, personFact } from '../schemas/facts.ts';
import { conflict, found, ruling, server } from './server.ts';

const FACT_SCHEMAS = {
  agreement: agreementFact,
  engagement: engagementFact,
  commitment: commitmentFact,
  figure: figureFact,
  person: personFact,
} as const;

/** What the editor has said besides yes; see the contract. */
interface Choice {
  readonly into?: string | null | undefined;
  readonly edited?: SuggestedFact | null;
}

/** The record that a suggestion, as it may have been corrected, is about. */
function matchOf({ db, homeCountry }: Curator, suggestion: Suggestion, { edited = null }: Choice = {}): Match | null {
  const { language } = found(getArticle(db, suggestion.articleId));
  return matchSuggestion({ db, homeCountry, language }, { ...suggestion, ...edited } as Suggestion);
}

function mostlyRejected(db: ReadDb): string[] {
  return ruleRecords(db)
    .filter(isMostlyRejected)
    .map(({ rule }) => rule);
}

/** Accepts one suggestion within an open entry. */
function accept(
  curator: Curator,
  suggestion: Suggestion,
  choice: Choice,
  match: Match | null,
): { recordId: string; merged: boolean } {
  const article = found(getArticle(curator.db, suggestion.articleId));
  const sure = match?.certainty === 'sure' ? match.recordId : null;
  const into = choice.into === undefined ? sure : choice.into;
  if (choice.into === null && match) keepRecordApart(curator, suggestion.id, match.recordId);
  const recordId = acceptSuggestion(curator, {
    suggestion,
    origin: { articleId: article.id, text: article.text, language: article.language },
    countries: partnerCountries(curator.db, article.id),
    into,
    edited: choice.edited ?? null,
  });
  return { recordId, merged: into !== null };
}

/** The editor's fact, checked against the kind of the suggestion that it corrects. */
function editedFact(suggestion: Suggestion, fact: unknown): SuggestedFact | null {
  if (fact === undefined) return null;
  const parsed = FACT_SCHEMAS[suggestion.kind].safeParse(fact);
  if (!parsed.success) throw conflict(`The correction does not fit a suggestion of kind ${suggestion.kind}.`);
  return { kind: suggestion.kind, fact: parsed.data } as SuggestedFact;
}

export const suggestions = {
  accept: server.suggestions.accept.handler(({ context, input }) => {
    const suggestion = found(getSuggestion(context.read, input.id));
    const choice = { into: input.into, edited: editedFact(suggestion, input.fact) };
    const subject = factLabel(choice.edited ?? suggestion);
    return ruling(() =>
      change(context, { action: 'suggestion.accept', subject }, (curator) =>
        accept(curator, suggestion, choice, matchOf(curator, suggestion, choice)),
      ),
    );
  }),
  reject: server.suggestions.reject.handler(({ context, input }) => {
    const suggestion = found(getSuggestion(context.read, input.id));
    ruling(() =>
      change(context, { action: 'suggestion.reject', subject: factLabel(suggestion) }, (curator) =>
        rejectSuggestion(curator, suggestion),
      ),
    );
    return { id: input.id };
  }),
  rules: server.suggestions.rules.handler(({ context }) => ruleRecords(context.read)),
  acceptAll: server.suggestions.acceptAll.handler(({ context, input }) => {
    const pending = pendingSuggestions(context.read, input.articleId ?? null);
    const unlikely = new Set(input.unlikely === 'leave' ? mostlyRejected(context.read) : []);
    const ids = pending.filter(({ rule }) => !unlikely.has(rule)).map(({ id }) => id);
    const accepted = change(context, { action: 'suggestion.accept-all', subject: String(ids.length) }, (curator) => {
      let count = 0;
      for (const id of ids) {
        const suggestion = found(getSuggestion(curator.db, id));
        const match = matchOf(curator, suggestion);
        if (match?.certainty === 'maybe' && input.doubtful === 'leave') continue;
        accept(curator, suggestion, {}, match);
        count += 1;
      }
      return count;
    });
    return { accepted, left: { doubtful: ids.length - accepted, unlikely: pending.length - ids.length } };
  }),
};
