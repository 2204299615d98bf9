import type { ReadDb } from '../../db/handles.ts';
import { listAgreements } from '../../db/queries/agreements.ts';
import { partnerCountries } from '../../db/queries/articles.ts';
import { listCommitments } from '../../db/queries/commitments.ts';
import { listEngagements } from '../../db/queries/engagements.ts';
import { evidenceOfRecord } from '../../db/queries/evidence.ts';
import { listFigures } from '../../db/queries/figures.ts';
import { findOrganisation } from '../../db/queries/organisations.ts';
import { listPeople } from '../../db/queries/people.ts';
import { inOneStory } from '../../db/queries/stories.ts';
import { recordsFromArticle } from '../../db/queries/suggestions.ts';
import { type Match, matchAgreement } from '../matching/match-agreement.ts';
import { matchEngagement } from '../matching/match-engagement.ts';
import type { CountryCode } from '../model/country.ts';
import type { FigureFact, PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';
import type { Suggestion } from '../model/suggestion.ts';

/** Gathers what a suggestion is compared with and asks matching; null where nothing in the registry is the same. */
export function matchSuggestion(db: ReadDb, suggestion: Suggestion, homeCountry: CountryCode): Match | null {
  // Two facts of one article are two things: extraction has already put together what the article tells twice.
  const own = recordsFromArticle(db, suggestion.articleId);
  const other = <T extends { readonly id: string }>(rows: readonly T[]) => rows.filter(({ id }) => !own.has(id));
  const countries = partnerCountries(db, suggestion.articleId);
  const near = [homeCountry, ...countries];
  switch (suggestion.kind) {
    case 'agreement': {
      const { kind, date, fields, parties } = suggestion.fact;
      const records = other(inCountries(countries, (country) => listAgreements(db, { country, kind }))).map(
        (record) => ({ ...record, organisations: organisationsOf(record.parties) }),
      );
      return matchAgreement({ kind, date, fields, countries, organisations: resolved(db, parties, near) }, records);
    }
    case 'engagement': {
      const { kind, date, parties } = suggestion.fact;
      const records = other(inCountries(countries, (country) => listEngagements(db, { country, kind }))).map(
        (record) => ({ ...record, organisations: organisationsOf(record.with) }),
      );
      return matchEngagement({ kind, date, organisations: resolved(db, parties, near) }, records);
    }
    case 'commitment': {
      const same = other(listCommitments(db)).find(({ text }) => text === suggestion.fact.exact);
      return same ? { recordId: same.id, score: 1, reasons: ['text'] } : null;
    }
    case 'figure':
      return matchFigure(db, suggestion.articleId, suggestion.fact, own);
    case 'person': {
      const name = fold(suggestion.fact.name);
      const same = listPeople(db).find((person) => fold(person.name) === name);
      return same ? { recordId: same.id, score: 1, reasons: ['name'] } : null;
    }
  }
}

function inCountries<T extends { readonly id: string }>(
  countries: readonly string[],
  list: (country: string) => T[],
): T[] {
  return [...new Map(countries.flatMap(list).map((row) => [row.id, row])).values()];
}

function organisationsOf(parties: readonly { readonly organisationId: string }[]): string[] {
  return parties.map(({ organisationId }) => organisationId);
}

/** The ids of the bodies as far as the registry knows them; a body that it does not know stands as its folded name. */
function resolved(db: ReadDb, parties: readonly PartyFact[], near: readonly string[]): string[] {
  return parties.map((party) => findOrganisation(db, party, near) ?? fold(party.name));
}

/** A figure of the same value in another article of the same story. */
function matchFigure(db: ReadDb, articleId: string, fact: FigureFact, own: ReadonlySet<string>): Match | null {
  const same = listFigures(db).find(
    ({ id, value }) =>
      value === fact.value &&
      !own.has(id) &&
      evidenceOfRecord(db, id).some(({ passage }) => inOneStory(db, articleId, passage.articleId)),
  );
  return same ? { recordId: same.id, score: 1, reasons: ['value', 'story'] } : null;
}
