import type { BriefBlock, Statement } from '../../model/brief.ts';
import { checkBrief } from '../check-brief.ts';
import type { Composer } from '../composer.ts';
import { listed } from '../ranges.ts';
import { commitmentsOf } from './commitments.ts';
import { bodiesOf } from './counterparts.ts';
import { printedDate } from './dates.ts';
import { FIGURES_IN_KEY_POINTS, figureStatement } from './sources.ts';
import { verifyPoints } from './verify.ts';

/** What a reader with one minute needs: what there is, what was promised, what is not known. */
export function keyPointBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  const items: Statement[] = [
    ...agreementPoint(composer),
    ...facts.figures.slice(0, FIGURES_IN_KEY_POINTS).map((figure) => figureStatement(composer, figure)),
    ...engagementPoint(composer),
    ...areaPoint(composer),
    ...openPoints(composer),
  ];
  return [{ type: 'numbered', items: items.length > 0 ? items : [composer.computed(wording.keyPoints.nothing)] }];
}

function agreementPoint(composer: Composer): Statement[] {
  const { facts, wording } = composer;
  const { agreements } = facts;
  if (agreements.length === 0) return [];
  const kinds = [...Map.groupBy(agreements, ({ kind }) => kind)];
  const list = listed(
    kinds.map(([kind, { length }]) => wording.agreementKindCount[kind](length)),
    wording.and,
  );
  const bodies = bodiesOf(composer).filter((body) => body.agreements.length > 0).length;
  const [status, ...others] = new Set(agreements.map((agreement) => wording.agreementStatus[agreement.status]));
  const common = others.length > 0 ? null : (status ?? null);
  return [composer.emphasised(wording.keyPoints.agreements(list, bodies, common, composer.section('agreements')))];
}

function engagementPoint(composer: Composer): Statement[] {
  const { facts, wording } = composer;
  const { engagements } = facts;
  if (engagements.length === 0) return [];
  const kinds = [...Map.groupBy(engagements, ({ kind }) => kind)];
  const list = listed(
    kinds.map(([kind, { length }]) => wording.engagementKindCount[kind](length)),
    wording.and,
  );
  const bodies = bodiesOf(composer).filter((body) => body.engagements.length > 0).length;
  const dated = engagements.filter(({ date }) => date !== null);
  const [when, ...others] = new Set(dated.map((engagement) => printedDate(composer, engagement)));
  const one = others.length > 0 ? null : (when ?? null);
  return [composer.emphasised(wording.keyPoints.engagements(list, bodies, one, composer.section('engagements')))];
}

/** The areas that at least two records name. */
function areaPoint(composer: Composer): Statement[] {
  const repeated = areasByCount(composer)
    .filter(([, count]) => count > 1)
    .slice(0, 4);
  if (repeated.length === 0) return [];
  const list = repeated.map(([key, count]) => `${composer.fields([key])} (${count})`).join('; ');
  return [composer.computed(composer.wording.keyPoints.areas(list))];
}

/** The areas of cooperation with the number of agreements and engagements in each, the most frequent first. */
export function areasByCount({ facts }: Composer): [string, number][] {
  const keys = [...facts.agreements, ...facts.engagements].flatMap(({ fields }) => fields);
  const counted = [...Map.groupBy(keys, (key) => key)].map(([key, { length }]): [string, number] => [key, length]);
  return counted.sort(([, a], [, b]) => b - a);
}

function openPoints(composer: Composer): Statement[] {
  const { facts, wording } = composer;
  const commitments = commitmentsOf(composer);
  const unassigned = commitments.filter(({ commitment }) => commitment.owner === null).length;
  const open = verifyPoints(composer, checkBrief(facts)).length;
  const { keyPoints } = wording;
  return [
    ...(commitments.length > 0
      ? [composer.emphasised(keyPoints.commitments(commitments.length, unassigned, composer.section('commitments')))]
      : []),
    ...(open > 0 ? [composer.emphasised(keyPoints.verify(open, composer.section('verify')))] : []),
  ];
}
