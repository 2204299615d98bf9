import { insertStory, type StoryFacts, setStory, storyFacts } from '../../db/queries/stories.ts';
import type { Curator } from '../curation/curator.ts';
import { matchStory, type StoryTraits } from '../matching/match-story.ts';
import type { AgreementFact, EngagementFact, FigureFact, PartyFact } from '../model/facts.ts';
import { fold } from '../model/fold.ts';

/** Puts a new article into the story it belongs to, if facts say that it tells of the same event as another article. */
export function joinStory({ db, newId, homeCountry }: Curator, articleId: string): void {
  const [own] = storyFacts(db, articleId, true);
  if (!own) return;
  const traits = traitsOf(own, homeCountry);
  for (const other of storyFacts(db, articleId, false)) {
    const match = matchStory(traits, traitsOf(other, homeCountry));
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

function traitsOf(row: StoryFacts, homeCountry: string): StoryTraits {
  const parties = new Set<string>();
  const figures = new Set<string>();
  const kinds = new Map<string, number>();
  for (const { kind, fact } of row.suggestions) {
    if (kind === 'agreement') {
      const agreement: AgreementFact = JSON.parse(fact);
      kinds.set(agreement.kind, (kinds.get(agreement.kind) ?? 0) + 1);
      addPartners(parties, agreement.parties, homeCountry);
    }
    if (kind === 'engagement') addPartners(parties, (JSON.parse(fact) as EngagementFact).parties, homeCountry);
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

function addPartners(parties: Set<string>, facts: readonly PartyFact[], homeCountry: string): void {
  for (const { name, country, organisation } of facts) {
    if (country !== homeCountry) parties.add(organisation ?? fold(name));
  }
}
