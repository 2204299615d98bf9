import type { BriefBlock } from '../../model/brief.ts';
import { edtfSortKey } from '../../model/edtf.ts';
import type { FactEvidence } from '../brief-facts.ts';
import { type Composer, mainEvidence } from '../composer.ts';
import { joinRuns } from '../runs.ts';
import { agreementName } from './agreements.ts';
import { printedDate } from './dates.ts';

/** What happened when, in time. Left out where everything happened at once: the tables say that already. */
export function timelineBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  const events = [
    ...facts.agreements.map((row) => ({
      date: row.date,
      printed: printedDate(composer, row),
      runs: agreementName(composer, row),
      evidence: evidenceOf(row.evidence),
    })),
    ...facts.engagements.map((row) => {
      const bodies = joinRuns(row.with.map((party) => composer.organisation(party, row.language)));
      const kind = { text: wording.engagementKind[row.kind] };
      return {
        date: row.date,
        printed: printedDate(composer, row),
        runs: bodies.length > 0 ? [kind, { text: ': ' }, ...bodies] : [kind],
        evidence: evidenceOf(row.evidence),
      };
    }),
  ].flatMap((event) => (event.date === null ? [] : [{ ...event, date: event.date }]));
  if (new Set(events.map(({ date }) => date)).size < 2) return [];
  events.sort((a, b) => (edtfSortKey(a.date) < edtfSortKey(b.date) ? -1 : 1));
  return [
    {
      type: 'timeline',
      rows: events.map(({ printed, runs, evidence }) => ({
        date: printed,
        statement: composer.furthermore(runs, evidence),
      })),
    },
  ];
}

/** The passage of the date where there is one: it is the date that a timeline claims. */
function evidenceOf(evidence: readonly FactEvidence[]): readonly FactEvidence[] {
  const dated = evidence.filter(({ field }) => field === 'date');
  return dated.length > 0 ? dated.slice(0, 1) : mainEvidence(evidence).slice(0, 1);
}
