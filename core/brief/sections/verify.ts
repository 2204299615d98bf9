import type { BriefBlock } from '../../model/brief.ts';
import { checkBrief, type Gap } from '../check-brief.ts';
import type { Composer } from '../composer.ts';
import { ranges } from '../ranges.ts';
import { carryingDate } from './dates.ts';

/** What has to be found out before the brief is used, each point once. That there is nothing is said too. */
export function verifyBlocks(composer: Composer): BriefBlock[] {
  if (composer.sources.length === 0) return [];
  const points = verifyPoints(composer, checkBrief(composer.facts));
  if (points.length === 0)
    return [{ type: 'paragraph', statement: composer.computed(composer.wording.verify.nothing) }];
  return [{ type: 'numbered', items: points.map((text) => composer.computed(text)) }];
}

/** The gaps in words, those of one kind together. */
export function verifyPoints(composer: Composer, gaps: readonly Gap[]): string[] {
  const { facts, wording, sources } = composer;
  const { verify } = wording;
  const numbers = (kind: Gap['kind'], rows: readonly { readonly id: string }[]) =>
    ranges(
      gaps.filter((gap) => gap.kind === kind).map(({ recordId }) => rows.findIndex(({ id }) => id === recordId) + 1),
      wording.and,
    );
  const { agreements, engagements } = facts;
  const printed = printedDates(composer, gaps);
  const grouped: (readonly [string, (text: string) => string])[] = [
    [numbers('agreement-date', agreements), verify.agreementDate],
    [numbers('agreement-year', agreements), (found) => verify.agreementYear(found, printed)],
    [numbers('inferred-date', agreements), verify.inferredDate],
    [numbers('agreement-signatories', agreements), verify.agreementSignatories],
    [numbers('agreement-parties', agreements), verify.agreementParties],
    [numbers('engagement-date', engagements), verify.engagementDate],
    [numbers('engagement-inferred', engagements), verify.engagementInferred],
  ];
  const open = gaps.filter(({ kind }) => kind === 'commitment-open').length;
  const about: (readonly [string, (text: string) => string])[] = [
    [numbers('source-publisher', sources), verify.sourcePublisher],
    [numbers('source-date', sources), verify.sourceDate],
  ];
  return [
    ...said(grouped),
    ...gaps.flatMap((gap) => differing(composer, gap)),
    ...(open > 0 ? [verify.commitments(open)] : []),
    ...said(about),
  ];
}

function said(points: readonly (readonly [string, (text: string) => string])[]): string[] {
  return points.filter(([found]) => found !== '').map(([found, say]) => say(found));
}

/** How the sources print the dates that lack a year. */
function printedDates({ facts, wording }: Composer, gaps: readonly Gap[]): string {
  const without = gaps.filter(({ kind }) => kind === 'agreement-year').map(({ recordId }) => recordId);
  const words = facts.agreements.filter(({ id }) => without.includes(id)).flatMap(carryingDate);
  const short = words.map(({ exact, value }) => (exact.length > 40 ? value : exact)).filter((text) => text !== null);
  return [...new Set(short)].map(wording.quote).join(', ');
}

/** Two values for one field, or two names for one body. */
function differing(composer: Composer, { kind, recordId, field, language, values = [] }: Gap): string[] {
  const { facts, wording } = composer;
  if (kind === 'rivals' && field) {
    const number = facts.agreements.findIndex(({ id }) => id === recordId) + 1;
    const shown = values.map((value) => claimed(composer, field, value)).join('; ');
    return [wording.verify.rivals(String(number), wording.fieldNames[field], shown)];
  }
  if (kind !== 'two-names' || !language) return [];
  const { text } = composer.organisation({ organisationId: recordId, name: values[0] ?? '' }, language);
  return [wording.verify.twoNames(text, composer.languageName(language), values.map(wording.quote).join('; '))];
}

/** A claimed value in the words of the brief's language. */
function claimed(composer: Composer, field: string, value: string): string {
  const { agreementKind, agreementStatus } = composer.wording;
  if (field === 'date') return composer.date(value);
  const words: Readonly<Record<string, string>> = field === 'kind' ? agreementKind : agreementStatus;
  return words[value] ?? value;
}
