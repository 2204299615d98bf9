import type { BriefBlock, BriefColumn, Statement } from '../../model/brief.ts';
import type { BriefEngagement } from '../brief-facts.ts';
import { engagementClaims } from '../claims.ts';
import { type Composer, mainEvidence } from '../composer.ts';
import { joinRuns, startingWith } from '../runs.ts';
import { dateCell, sharedDate, sharedDateLine } from './dates.ts';

/** The columns that a table of engagements has besides number, activity and counterpart. */
interface Shape {
  readonly people: boolean;
  readonly areas: boolean;
  readonly dated: boolean;
}

/** The table of meetings and events. What no row has is left out, a date that all share is said once. */
export function engagementBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  const { engagements } = facts;
  if (engagements.length === 0) return [];
  const shared = engagements.some(({ place }) => place !== null) ? null : sharedDate(composer, engagements);
  const dates = engagements.map((engagement) => engagementClaims(composer, engagement).date);
  const line =
    shared === null ? [] : [sharedDateLine(composer, engagements, shared, wording.oneDate.engagements, dates)];
  const shape = {
    people: engagements.some(({ people }) => people.length > 0),
    areas: engagements.some(({ fields }) => fields.length > 0),
    dated: shared === null,
  };
  return [
    ...line,
    {
      type: 'table',
      caption: composer.nextTable(wording.captions.engagements),
      columns: columnsOf(composer, shape),
      rows: engagements.map((engagement, index) => engagementRow(composer, engagement, index + 1, shape)),
    },
  ];
}

function columnsOf({ wording: { columns } }: Composer, { people, areas, dated }: Shape): BriefColumn[] {
  const shown = [
    { key: 'number', label: columns.number, align: 'center' as const, width: 6 },
    { key: 'activity', label: columns.activity, width: 14 },
    { key: 'counterpart', label: columns.counterpart, width: 27 },
    ...(areas ? [{ key: 'area', label: columns.area, width: dated ? 31 : 33 }] : []),
    ...(people ? [{ key: 'participants', label: columns.participants, width: 14 }] : []),
    ...(dated ? [{ key: 'date', label: columns.dateAndPlace, width: 19 }] : []),
  ];
  const sum = shown.reduce((total, { width }) => total + width, 0);
  return shown.map((column) => ({ ...column, width: column.width / sum }));
}

function engagementRow(
  composer: Composer,
  engagement: BriefEngagement,
  number: number,
  { people, areas, dated }: Shape,
): Statement[] {
  const { wording } = composer;
  const { place, evidence, language, fields, kind } = engagement;
  const bodies = joinRuns(engagement.with.map((party) => composer.organisation(party, language)));
  const where = place === null ? [] : [{ text: '; ' }, composer.original(place, language)];
  const claims = engagementClaims(composer, engagement);
  return [
    composer.computed(String(number)),
    composer.stated([{ text: wording.engagementKind[kind] }], mainEvidence(evidence), [claims.kind]),
    composer.cell(startingWith(bodies), [claims.parties]),
    ...(areas ? [composer.computed(composer.fields(fields) || wording.notStated, [claims.fields])] : []),
    ...(people ? [composer.computed(engagement.people.join(', ') || wording.notStated, [claims.people])] : []),
    ...(dated ? [dateCell(composer, engagement, [claims.date, claims.place], where)] : []),
  ];
}
