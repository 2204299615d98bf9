import type { Match, MatchReason } from '../model/match.ts';

/** From this score on, and with nothing in doubt, two things are taken for one. */
export const SURE = 0.75;

/** Below this score it is not even asked whether they are. */
const DOUBT = 0.45;

/** Two records nearer to each other than this fit equally well. */
const TIE = 0.05;

/** What one fact adds to the score (0 to 1 in all), and how it is told. */
export interface Weighed {
  readonly points: number;
  /** Null for a fact that one of the two does not state: there is nothing to tell. */
  readonly reason: MatchReason | null;
}

/** Speaks for the two being one. */
export function inFavour(points: number, fact: MatchReason['fact'], values: readonly string[] = []): Weighed {
  return { points, reason: { fact, says: 'for', values } };
}

/** Leaves it to the editor, whatever the rest says. */
export function inDoubt(points: number, fact: MatchReason['fact'], values: readonly string[] = []): Weighed {
  return { points, reason: { fact, says: 'doubt', values } };
}

export const SILENT: Weighed = { points: 0, reason: null };

/** Adds up what the facts say; null where that is too little to ask, or where one of them (null) rules a match out. */
export function weigh(recordId: string, facts: readonly (Weighed | null)[]): Match | null {
  const weighed = facts.filter((fact) => fact !== null);
  if (weighed.length < facts.length) return null;
  const sum = weighed.reduce((total, { points }) => total + points, 0);
  const score = Math.min(1, Math.max(0, Math.round(sum * 100) / 100));
  if (score < DOUBT) return null;
  const reasons = weighed.flatMap(({ reason }) => reason ?? []);
  const sure = score >= SURE && reasons.every(({ says }) => says === 'for');
  return { recordId, score, certainty: sure ? 'sure' : 'maybe', reasons };
}

/** The likeliest of the matches. Where another one fits equally well, that is a doubt, and doubts are the editor's. */
export function bestMatch(matches: readonly (Match | null)[]): Match | null {
  const found = matches.filter((match) => match !== null);
  found.sort((a, b) => rank(b) - rank(a) || a.recordId.localeCompare(b.recordId));
  const [best, next] = found;
  if (!best || best.certainty === 'maybe') return best ?? null;
  if (next?.certainty !== 'sure' || best.score - next.score >= TIE) return best;
  return doubted(best, 'rival');
}

/** A match that was sure but for this. */
export function doubted(match: Match, fact: MatchReason['fact']): Match {
  return { ...match, certainty: 'maybe', reasons: [...match.reasons, { fact, says: 'doubt', values: [] }] };
}

/** Any that is sure comes before all that are not. */
function rank({ certainty, score }: Match): number {
  return certainty === 'sure' ? 1 + score : score;
}
