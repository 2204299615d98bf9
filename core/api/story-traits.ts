import type { ReadDb } from '../../db/handles.ts';
import { findOrganisation } from '../../db/queries/organisations.ts';
import type { StoryFacts } from '../../db/queries/stories.ts';
import type { StoryTraits } from '../matching/match-story.ts';
import type { CountryCode } from '../model/country.ts';
import type { AgreementFact, EngagementFact, FigureFact, PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';

type BodyOf = (party: PartyFact) => string;

/**
 * What stands for a party: its body as the registry knows it now, whenever its article was read; else its key, else its
 * folded name. The same parties come up in many articles, so each is looked up once.
 */
export function bodiesAsKnown(db: ReadDb, near: readonly CountryCode[]): BodyOf {
  const known = new Map<string, string>();
  return (party) => {
    const { name, country, organisation } = party;
    const key = [name, country, organisation].join('\n');
    const body = known.get(key) ?? findOrganisation(db, party, near) ?? organisation ?? fold(name);
    known.set(key, body);
    return body;
  };
}

/** The facts of an article as stories are matched on. */
export function storyTraits(row: StoryFacts, homeCountry: CountryCode, bodyOf: BodyOf): StoryTraits {
  const figures = new Set<string>();
  const kinds = new Map<string, number>();
  for (const { kind, fact } of row.suggestions) {
    if (kind === 'figure') figures.add(String((JSON.parse(fact) as FigureFact).value));
    if (kind !== 'agreement') continue;
    const agreement: AgreementFact = JSON.parse(fact);
    kinds.set(agreement.kind, (kinds.get(agreement.kind) ?? 0) + 1);
  }
  return {
    language: row.language,
    publishedOn: row.publishedOn,
    countries: row.countries,
    dates: row.eventDates,
    parties: [...new Set(partnerBodies(row, homeCountry).map(bodyOf))].sort(),
    figures: [...figures].sort(),
    kinds: [...kinds].map(([kind, count]) => `${kind}:${count}`).sort(),
  };
}

/** The bodies that are not of the home country. */
export function partnerBodies(row: StoryFacts, homeCountry: CountryCode): PartyFact[] {
  return row.suggestions
    .filter(({ kind }) => kind === 'agreement' || kind === 'engagement')
    .flatMap(({ fact }) => (JSON.parse(fact) as AgreementFact | EngagementFact).parties)
    .filter(({ country }) => country !== homeCountry);
}
