import type { Article } from '../model/article.ts';
import type { Facts } from '../model/facts.ts';
import type { Span } from '../model/span.ts';
import type { GoldArticle } from './gold.ts';
import { coverage, locator, plain } from './locate.ts';
import { scoreAgreements } from './score-agreements.ts';
import { scorePage } from './score-page.ts';
import type { Fault, Measure, Score, Tally } from './tally.ts';

/** An article as it was read, to be measured. */
export interface Given {
  readonly article: Article;
  readonly facts: Facts;
  /** The text of the source file as it came. */
  readonly source: string;
}

/** One part of a score: the tallies of some measures, and their faults without the file. */
export interface PartScore {
  readonly tallies: Readonly<Partial<Record<Measure, Tally>>>;
  readonly faults: readonly Omit<Fault, 'file'>[];
}

/** Half of a passage of the gold must be covered for it to count as found. */
export const ENOUGH = 0.5;

/** Measures one article against its gold. */
export function scoreArticle(gold: GoldArticle, given: Given): Score {
  const parts = [
    scoreMetadata(gold, given),
    scoreCountries(gold, given),
    scoreAgreements(gold, given),
    scoreDates(gold, given),
    scoreCommitments(gold, given),
    scorePage(gold, given),
  ];
  return {
    file: gold.file,
    language: gold.language,
    tallies: Object.assign({}, ...parts.map(({ tallies }) => tallies)),
    faults: parts.flatMap(({ faults }) => faults.map((fault) => ({ file: gold.file, ...fault }))),
  };
}

function scoreMetadata({ language, title }: GoldArticle, { article }: Given): PartScore {
  const right = article.language === language;
  const titled = title === null || plain(article.title ?? '') === plain(title);
  return {
    tallies: {
      language: { right: Number(right), wanted: 1, given: null },
      ...(title !== null && { title: { right: Number(titled), wanted: 1, given: null } }),
    },
    faults: [
      ...(right ? [] : [wrong('language', language, article.language)]),
      ...(titled ? [] : [wrong('title', title ?? '', article.title ?? 'none')]),
    ],
  };
}

function scoreCountries(gold: GoldArticle, { facts }: Given): PartScore {
  const partners = facts.countries.filter(({ role }) => role === 'partner').map(({ code }) => code);
  const given = partners.filter((code) => gold.countries.includes(code) || !gold.optionalCountries.includes(code));
  const right = given.filter((code) => gold.countries.includes(code));
  return {
    tallies: { 'partner countries': { right: right.length, wanted: gold.countries.length, given: given.length } },
    faults: [
      ...gold.countries.filter((code) => !given.includes(code)).map((code) => missed('partner countries', code)),
      ...given.filter((code) => !right.includes(code)).map((code) => alarm('partner countries', code, null)),
    ],
  };
}

function scoreDates(gold: GoldArticle, { facts }: Given): PartScore {
  const own = gold.agreements.map(({ date }) => date).filter((date) => date !== null);
  const known = new Set([...gold.eventDates, ...gold.otherDates, ...own]);
  const events = facts.dates.filter(({ role }) => role === 'event').map(({ edtf }) => edtf);
  const isFound = (date: string) => events.some((event) => event === date || gold.otherDates.includes(event));
  const found = gold.eventDates.filter(isFound);
  // A date is invented when nothing in the text or the gold has its day.
  const claimed = [
    ...facts.agreements.map(({ date, rule }) => ({ date, rule })),
    ...facts.engagements.map(({ date, rule }) => ({ date, rule })),
  ].filter(({ date }) => date !== null);
  const printed = new Set(facts.dates.map(({ edtf }) => edtf));
  const invented = claimed.filter(({ date }) => date && !known.has(date) && !printed.has(date));
  return {
    tallies: {
      'event dates': { right: found.length, wanted: gold.eventDates.length, given: null },
      'dates not invented': { right: claimed.length - invented.length, wanted: claimed.length, given: null },
    },
    faults: [
      ...gold.eventDates.filter((date) => !isFound(date)).map((date) => missed('event dates', date)),
      ...invented.map(({ date, rule }) => alarm('dates not invented', date ?? '', rule)),
    ],
  };
}

function scoreCommitments(gold: GoldArticle, { article, facts }: Given): PartScore {
  const locate = locator(article.text);
  const given: readonly Span[] = [...facts.commitments, ...facts.agreements.flatMap(({ commitments }) => commitments)];
  const misses = gold.commitments.filter((text) => {
    const span = locate(text);
    return span === null || coverage(span, given) < ENOUGH;
  });
  return {
    tallies: {
      commitments: { right: gold.commitments.length - misses.length, wanted: gold.commitments.length, given: null },
    },
    faults: misses.map((text) => missed('commitments', text)),
  };
}

export function missed(measure: Measure, detail: string): Omit<Fault, 'file'> {
  return { measure, fault: 'missed', detail, rule: null };
}

export function alarm(measure: Measure, detail: string, rule: string | null): Omit<Fault, 'file'> {
  return { measure, fault: 'false alarm', detail, rule };
}

export function wrong(
  measure: Measure,
  wanted: string,
  given: string,
  rule: string | null = null,
): Omit<Fault, 'file'> {
  return { measure, fault: 'wrong', detail: `wanted: ${wanted}; given: ${given}`, rule };
}
