import type { BriefBlock, Statement } from '../../model/brief.ts';
import { checkBrief } from '../check-brief.ts';
import type { Composer } from '../composer.ts';
import { commitmentsOf } from './commitments.ts';
import { bodiesOf } from './counterparts.ts';
import { FIGURES_IN_KEY_POINTS, figureStatement } from './sources.ts';
import { verifyPoints } from './verify.ts';

/** What a reader with one minute needs: what there is, what was promised, what is not known. */
export function keyPointBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  const { keyPoints } = wording;
  const items: Statement[] = [];
  if (facts.agreements.length > 0) {
    items.push(composer.computed(keyPoints.agreements(countedAgreements(composer), agreementBodies(composer))));
  }
  for (const figure of facts.figures.slice(0, FIGURES_IN_KEY_POINTS)) {
    items.push(figureStatement(composer, figure));
  }
  if (facts.engagements.length > 0) items.push(composer.computed(keyPoints.engagements(countedEngagements(composer))));
  const commitments = commitmentsOf(composer);
  const unassigned = commitments.filter(({ commitment }) => commitment.owner === null).length;
  if (commitments.length > 0) items.push(composer.computed(keyPoints.commitments(commitments.length, unassigned)));
  const open = verifyPoints(composer, checkBrief(facts)).length;
  if (open > 0) items.push(composer.computed(keyPoints.verify(open)));
  return [{ type: 'numbered', items: items.length > 0 ? items : [composer.computed(keyPoints.nothing)] }];
}

function agreementBodies(composer: Composer): number {
  const parties = new Set(
    composer.facts.agreements.flatMap(({ parties }) => parties.map(({ organisationId }) => organisationId)),
  );
  return bodiesOf(composer).filter(({ party }) => parties.has(party.organisationId)).length;
}

function countedAgreements({ facts, wording }: Composer): string {
  const kinds = Map.groupBy(facts.agreements, ({ kind }) => kind);
  return listed(
    [...kinds].map(([kind, group]) => wording.agreementKindCount[kind](group.length)),
    wording.and,
  );
}

function countedEngagements({ facts, wording }: Composer): string {
  const kinds = Map.groupBy(facts.engagements, ({ kind }) => kind);
  return listed(
    [...kinds].map(([kind, { length }]) => `${wording.engagementKind[kind].toLocaleLowerCase()} (${length})`),
    wording.and,
  );
}

function listed(parts: readonly string[], and: string): string {
  return parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
