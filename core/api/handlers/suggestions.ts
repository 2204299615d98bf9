import { getArticle, partnerCountries } from '../../../db/queries/articles.ts';
import { getSuggestion, pendingSuggestions } from '../../../db/queries/suggestions.ts';
import { change } from '../../context.ts';
import { acceptSuggestion, rejectSuggestion } from '../../curation/accept-suggestion.ts';
import type { Curator } from '../../curation/curator.ts';
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

/** Accepts one suggestion within an open entry. `into` undefined leaves the choice to matching. */
function accept(
  curator: Curator,
  suggestion: Suggestion,
  options: { into?: string | null | undefined; edited?: SuggestedFact | null } = {},
): { recordId: string; merged: boolean } {
  const article = found(getArticle(curator.db, suggestion.articleId));
  const edited = options.edited ?? null;
  const matched = () =>
    matchSuggestion(curator.db, { ...suggestion, ...edited } as Suggestion, curator.homeCountry)?.recordId ?? null;
  const into = options.into === undefined ? matched() : options.into;
  const recordId = acceptSuggestion(curator, {
    suggestion,
    origin: { articleId: article.id, text: article.text, language: article.language },
    countries: partnerCountries(curator.db, article.id),
    into,
    edited,
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
    const edited = editedFact(suggestion, input.fact);
    const subject = factLabel(edited ?? suggestion);
    return ruling(() =>
      change(context, { action: 'suggestion.accept', subject }, (curator) =>
        accept(curator, suggestion, { into: input.into, edited }),
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
  acceptAll: server.suggestions.acceptAll.handler(({ context, input }) => {
    const ids = pendingSuggestions(context.read, input.articleId ?? null);
    change(context, { action: 'suggestion.accept-all', subject: String(ids.length) }, (curator) => {
      for (const id of ids) accept(curator, found(getSuggestion(curator.db, id)));
    });
    return { accepted: ids.length };
  }),
};
