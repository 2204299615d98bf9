import type { BriefBlock, Statement } from '../../model/brief.ts';
import type { BriefCommitment } from '../brief-facts.ts';
import { commitmentClaims } from '../claims.ts';
import type { Composer } from '../composer.ts';
import { shorten } from '../runs.ts';

/** How much of a long commitment stands in the table; the note has all of it. */
const IN_TABLE = 140;

/** All commitments with the number of the agreement that they stand under. */
export function commitmentsOf({ facts }: Composer): { commitment: BriefCommitment; document: number | null }[] {
  return [
    ...facts.agreements.flatMap(({ commitments }, index) =>
      commitments.map((commitment) => ({ commitment, document: index + 1 })),
    ),
    ...facts.commitments.map((commitment) => ({ commitment, document: null })),
  ];
}

/** The table of commitments, with who leads and until when. */
export function commitmentBlocks(composer: Composer): BriefBlock[] {
  const { columns, captions } = composer.wording;
  const rows = commitmentsOf(composer);
  if (rows.length === 0) return [];
  const underAgreements = rows.some(({ document }) => document !== null);
  const document = { key: 'document', label: columns.documentNumber, align: 'center' as const, width: 0.06 };
  return [
    {
      type: 'table',
      caption: composer.nextTable(captions.commitments),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'commitment', label: columns.commitment, width: underAgreements ? 0.5 : 0.56 },
        ...(underAgreements ? [document] : []),
        { key: 'owner', label: columns.owner, width: 0.19 },
        { key: 'due', label: columns.due, width: 0.19 },
      ],
      rows: rows.map((row, index) => commitmentRow(composer, row, index + 1, underAgreements)),
    },
  ];
}

function commitmentRow(
  composer: Composer,
  { commitment, document }: { commitment: BriefCommitment; document: number | null },
  number: number,
  underAgreements: boolean,
): Statement[] {
  const { wording, language } = composer;
  const { owner, due, status, evidence } = commitment;
  const own = evidence.find((item) => item.field === 'text' && item.language === language);
  const text = commitment.language === language ? commitment.text : (own?.value ?? commitment.text);
  const run = composer.original(shorten(text, IN_TABLE), own ? language : commitment.language);
  const state = status === null ? null : wording.commitmentStatus[status];
  const deadline = due === null ? null : composer.date(due);
  const claims = commitmentClaims(composer, commitment);
  return [
    composer.computed(String(number)),
    composer.stated([run], own ? [own] : evidence.filter(({ basis }) => basis === 'stated'), [claims.text]),
    ...(underAgreements ? [composer.computed(document === null ? '–' : String(document))] : []),
    composer.cell([{ text: owner ?? wording.notAssigned, ...(owner === null && { strong: true }) }], [claims.owner]),
    composer.computed([deadline, state].filter((part) => part !== null).join(', ') || wording.notStated, [
      claims.due,
      claims.status,
    ]),
  ];
}
