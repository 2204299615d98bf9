import type { BriefBlock, Run, Statement } from '../../model/brief.ts';
import type { BriefEngagement } from '../brief-facts.ts';
import { type Composer, mainEvidence } from '../composer.ts';
import { joinRuns } from './agreements.ts';

/** The table of meetings and events. */
export function engagementBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  if (facts.engagements.length === 0) return [];
  const { columns, captions } = wording;
  return [
    {
      type: 'table',
      caption: composer.nextTable(captions.engagements),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'activity', label: columns.activity, width: 0.18 },
        { key: 'counterpart', label: columns.counterpart, width: 0.36 },
        { key: 'participants', label: columns.participants, width: 0.22 },
        { key: 'date', label: columns.date, width: 0.18 },
      ],
      rows: facts.engagements.map((engagement, index) => engagementRow(composer, engagement, index + 1)),
    },
  ];
}

function engagementRow(composer: Composer, engagement: BriefEngagement, number: number): Statement[] {
  const { wording } = composer;
  const { date, place, people, evidence, language } = engagement;
  const bodies = joinRuns(engagement.with.map((party) => composer.organisation(party, language)));
  const carrying = evidence.filter((item) => item.field === 'date');
  const inferred = carrying.length > 0 && carrying.every(({ basis }) => basis === 'inferred');
  const day = date === null ? wording.notStated : `${composer.date(date)}${inferred ? ` ${wording.inferred}` : ''}`;
  const when: Run[] = place === null ? [{ text: day }] : [{ text: `${day}; ` }, composer.original(place, language)];
  return [
    composer.computed(String(number)),
    composer.stated([{ text: wording.engagementKind[engagement.kind] }], mainEvidence(evidence)),
    { ...composer.computed(''), runs: bodies.length > 0 ? bodies : [{ text: wording.notStated }] },
    composer.computed(people.join(', ') || wording.notStated),
    date === null ? { ...composer.computed(''), runs: when } : composer.furthermore(when, carrying),
  ];
}
