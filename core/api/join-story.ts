import type { ReadDb } from '../../db/handles.ts';
import { findOrganisation } from '../../db/queries/organisations.ts';
import { insertStory, type StoryFacts, setStory, storyFacts } from '../../db/queries/stories.ts';
import type { Curator } from '../curation/curator.ts';
import { matchStory, type StoryTraits } from '../matching/match-story.ts';
import type { AgreementFact, EngagementFact, FigureFact, PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';

/** Puts a new article into the story it belongs to, if facts say that it tells of the same event as another article. */
export function joinStory({ db, newId, homeCountry }: Curator, articleId: string): void {
  const [own] = storyFacts(db, articleId, true);
  if (!own) return;
  const bodyOf = bodiesAsKnown(db, [homeCountry, ...own.countries]);
  const traits = traitsOf(own, homeCountry, bodyOf);
  for (const other of storyFacts(db, articleId, false)) {
    const match = matchStory(traits, traitsOf(other, homeCountry, bodyOf));
    if (!match) continue;
    const storyId = other.storyId ?? newId();
    if (other.storyId === null) {
      insertStory(db, storyId, match.reasons);
      setStory(db, other.articleId, storyId);
    }
    setStory(db, articleId, storyId);
    return;
  }
}

type BodyOf = (party: PartyFact) => string;

/**
 * What stands for a party: its body as the registry knows it now, whenever its article was read; else its key, else its
 * folded name. The same parties come up in many articles, so each is looked up once.
 */
function bodiesAsKnown(db: ReadDb, near: readonly string[]): BodyOf {
  const known = new Map<string, string>();
  return (party) => {
    const { name, country, organisation } = party;
    const key = [name, country, organisation].join('\n');
    const body = known.get(key) ?? findOrganisation(db, party, near) ?? organisation ?? fold(name);
    known.set(key, body);
    return body;
  };
}

function traitsOf(row: StoryFacts, homeCountry: string, bodyOf: BodyOf): StoryTraits {
  const parties = new Set<string>();
  const figures = new Set<string>();
  const kinds = new Map<string, number>();
  for (const { kind, fact } of row.suggestions) {
    if (kind === 'agreement') {
      const agreement: AgreementFact = JSON.parse(fact);
      kinds.set(agreement.kind, (kinds.get(agreement.kind) ?? 0) + 1);
      addPartners(parties, agreement.parties, homeCountry, bodyOf);
    }
    if (kind === 'engagement') addPartners(parties, (JSON.parse(fact) as EngagementFact).parties, homeCountry, bodyOf);
    if (kind === 'figure') figures.add(String((JSON.parse(fact) as FigureFact).value));
  }
  return {
    countries: row.countries,
    dates: row.eventDates,
    parties: [...parties].sort(),
    figures: [...figures].sort(),
    kinds: [...kinds].map(([kind, count]) => `${kind}:${count}`).sort(),
  };
}

function addPartners(parties: Set<string>, facts: readonly PartyFact[], homeCountry: string, bodyOf: BodyOf): void {
  for (const party of facts) if (party.country !== homeCountry) parties.add(bodyOf(party));
}
