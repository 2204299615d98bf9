import type { ReadDb } from '../../db/handles.ts';
import { partnerCountries } from '../../db/queries/articles.ts';
import {
  agreementCandidates,
  commitmentCandidates,
  engagementCandidates,
  figureCandidates,
  personCandidates,
} from '../../db/queries/match-candidates.ts';
import { findOrganisation, getOrganisation } from '../../db/queries/organisations.ts';
import { listSuggestions } from '../../db/queries/suggestions.ts';
import type { PartyTrait } from '../matching/compare-parties.ts';
import { type AgreementTraits, matchAgreement } from '../matching/match-agreement.ts';
import { matchEngagement } from '../matching/match-engagement.ts';
import { matchPerson } from '../matching/match-person.ts';
import { matchCommitment, matchFigure } from '../matching/match-quote.ts';
import { nameKeys } from '../matching/person-names.ts';
import type { CountryCode } from '../model/country.ts';
import { type Edtf, monthDays } from '../model/edtf.ts';
import type { AgreementFact, PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';
import type { Match } from '../model/match.ts';
import type { Suggestion } from '../model/suggestion.ts';

/** The desk's state that matching needs: what is known, from where, and in which language the article is. */
export interface MatchContext {
  readonly db: ReadDb;
  readonly homeCountry: CountryCode;
  readonly language: string;
}

/** Gathers what a suggestion is compared with and asks matching; null where nothing in the registry may be the same. */
export function matchSuggestion(context: MatchContext, suggestion: Suggestion): Match | null {
  const { db, language } = context;
  const { articleId } = suggestion;
  const countries = partnerCountries(db, articleId);
  const sought = { suggestionId: suggestion.id, articleId };
  switch (suggestion.kind) {
    case 'agreement': {
      const traits = agreementTraits(context, suggestion.fact, countries);
      const found = { ...sought, countries, ...whenAndWith(context, traits.date, traits.parties) };
      const records = agreementCandidates(db, found).map((row) => ({ ...row, signatories: row.people }));
      return matchAgreement(traits, records, records.length > 0 ? siblingsOf(context, suggestion, countries) : []);
    }
    case 'engagement': {
      const { kind, date, fields, people, place } = suggestion.fact;
      const parties = resolved(context, suggestion.fact.parties, countries);
      const traits = { kind, date, fields, people, place, parties, countries, language };
      const records = engagementCandidates(db, { ...sought, countries, ...whenAndWith(context, date, parties) });
      return matchEngagement(traits, records);
    }
    case 'commitment': {
      const { exact } = suggestion.fact;
      return matchCommitment({ text: exact, language }, commitmentCandidates(db, sought, exact));
    }
    case 'figure': {
      const { value, unit } = suggestion.fact;
      return matchFigure({ value, unit, language }, figureCandidates(db, sought));
    }
    case 'person': {
      const { name, role, organisation } = suggestion.fact;
      const people = personCandidates(db, sought, nameKeys(name));
      return matchPerson({ name, role, organisation, countries, language }, people);
    }
  }
}

function agreementTraits(
  context: MatchContext,
  { kind, date, fields, signatories, subject, parties }: AgreementFact,
  countries: readonly CountryCode[],
): AgreementTraits {
  const { language } = context;
  return {
    kind,
    date,
    fields,
    signatories,
    subject,
    parties: resolved(context, parties, countries),
    countries,
    language,
  };
}

/** The other agreements of the article that wait for a decision. */
function siblingsOf(context: MatchContext, { id, articleId }: Suggestion, countries: readonly CountryCode[]) {
  return listSuggestions(context.db, articleId).flatMap((other) =>
    other.kind === 'agreement' && other.state === 'pending' && other.id !== id
      ? [agreementTraits(context, other.fact, countries)]
      : [],
  );
}

/** The days and the partner bodies by which records are looked for. The neighbouring day is a doubt of its own. */
function whenAndWith({ homeCountry }: MatchContext, date: Edtf | null, parties: readonly PartyTrait[]) {
  const partners = parties.filter(({ country }) => country !== homeCountry);
  return { days: date === null ? null : monthDays(date, 1), bodies: partners.map(({ body }) => body) };
}

/** The bodies as far as the registry knows them; one that it does not know stands as its folded name. */
function resolved(
  { db, homeCountry }: MatchContext,
  parties: readonly PartyFact[],
  countries: readonly string[],
): PartyTrait[] {
  return parties.map((party) => {
    const id = findOrganisation(db, party, [homeCountry, ...countries]);
    const body = id === null ? null : getOrganisation(db, id);
    const { name, organisation } = party;
    return {
      body: id ?? organisation ?? fold(name),
      known: body === null ? organisation !== null : body.key !== null,
      name,
      country: party.country ?? body?.country ?? null,
    };
  });
}
