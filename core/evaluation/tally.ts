/** What extraction is measured by, in the order of the table. */
export const MEASURES = [
  'language',
  'title',
  'partner countries',
  'agreements',
  'agreement kind',
  'agreement status',
  'history told apart',
  'parties',
  'event dates',
  'dates not invented',
  'commitments',
  'furniture removed',
  'body kept',
] as const;
export type Measure = (typeof MEASURES)[number];

/** How often a measure was right. */
export interface Tally {
  /** Right ones. */
  readonly right: number;
  /** How many there are in the gold. */
  readonly wanted: number;
  /** How many were given, where more can be given than are wanted; else null, and only the share of right ones counts. */
  readonly given: number | null;
}

/** Something to look at: a miss, a false alarm, or a wrong value, with the rule that gave it. */
export interface Fault {
  readonly file: string;
  readonly measure: Measure;
  readonly fault: 'missed' | 'false alarm' | 'wrong';
  /** What was wanted and given, in the words of the article. */
  readonly detail: string;
  readonly rule: string | null;
}

/** The score of one article. */
export interface Score {
  readonly file: string;
  readonly language: string;
  readonly tallies: Readonly<Partial<Record<Measure, Tally>>>;
  readonly faults: readonly Fault[];
}

/** Adds up the tallies of a measure. */
export function total(scores: readonly Score[], measure: Measure): Tally {
  const tallies = scores.map(({ tallies }) => tallies[measure]).filter((tally) => tally !== undefined);
  const given = tallies.map((tally) => tally.given).filter((count) => count !== null);
  const sum = (counts: readonly number[]) => counts.reduce((a, b) => a + b, 0);
  return {
    right: sum(tallies.map(({ right }) => right)),
    wanted: sum(tallies.map(({ wanted }) => wanted)),
    given: given.length === 0 ? null : sum(given),
  };
}

/** Precision, recall and their harmonic mean, 0 to 1; null where there is nothing to divide by. */
export function shares({ right, wanted, given }: Tally): {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
} {
  const recall = wanted === 0 ? null : right / wanted;
  const precision = given === null || given === 0 ? null : right / given;
  const f1 = given === null || wanted + given === 0 ? null : (2 * right) / (wanted + given);
  return { precision, recall, f1 };
}
