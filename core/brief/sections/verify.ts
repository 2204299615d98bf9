import type { BriefBlock } from '../../model/brief.ts';
import { checkBrief, type Gap } from '../check-brief.ts';
import type { Composer } from '../composer.ts';

/** What has to be found out before the brief is used, each point once. */
export function verifyBlocks(composer: Composer): BriefBlock[] {
  const points = verifyPoints(composer, checkBrief(composer.facts));
  return points.length === 0 ? [] : [{ type: 'bullets', items: points.map((text) => composer.computed(text)) }];
}

/** The gaps in words, those of one kind together. */
export function verifyPoints({ facts, wording, sources }: Composer, gaps: readonly Gap[]): string[] {
  const { verify } = wording;
  const agreement = (id: string) => facts.agreements.findIndex((row) => row.id === id) + 1;
  const engagement = (id: string) => facts.engagements.findIndex((row) => row.id === id) + 1;
  const source = (id: string) => sources.findIndex((row) => row.id === id) + 1;
  const numbers = (kind: Gap['kind'], of: (id: string) => number) =>
    ranges(
      gaps.filter((gap) => gap.kind === kind).map(({ recordId }) => of(recordId)),
      wording.and,
    );
  const grouped: (readonly [string, (text: string) => string])[] = [
    [numbers('agreement-date', agreement), verify.agreementDate],
    [numbers('agreement-year', agreement), verify.agreementYear],
    [numbers('inferred-date', agreement), verify.inferredDate],
    [numbers('agreement-signatories', agreement), verify.agreementSignatories],
    [numbers('agreement-parties', agreement), verify.agreementParties],
    [numbers('engagement-date', engagement), verify.engagementDate],
  ];
  const open = gaps.filter(({ kind }) => kind === 'commitment-open').length;
  return [
    ...grouped.filter(([found]) => found !== '').map(([found, say]) => say(found)),
    ...gaps.flatMap(({ kind, recordId, field, values = [] }) =>
      kind === 'rivals' && field
        ? [verify.rivals(String(agreement(recordId)), wording.fieldNames[field], values.join('; '))]
        : kind === 'two-names'
          ? [verify.twoNames(values.map(wording.quote).join('; '))]
          : [],
    ),
    ...(open > 0 ? [verify.commitments(open)] : []),
    ...[numbers('source', source)].filter((found) => found !== '').map(verify.source),
  ];
}

/** `[1, 2, 3, 5]` as `1–3 and 5`. */
function ranges(numbers: readonly number[], and: string): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  const parts = runs.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
