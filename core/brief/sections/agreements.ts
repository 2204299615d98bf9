import type { BriefBlock, Run, Statement } from '../../model/brief.ts';
import type { BriefAgreement, FactEvidence } from '../brief-facts.ts';
import { type Composer, mainEvidence } from '../composer.ts';

/** The table of agreements: what, with whom, when, in which areas, and how it stands. */
export function agreementBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  if (facts.agreements.length === 0) return [];
  const { columns, captions } = wording;
  return [
    {
      type: 'table',
      caption: composer.nextTable(captions.agreements),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.05 },
        { key: 'document', label: columns.document, width: 0.27 },
        { key: 'counterpart', label: columns.counterpart, width: 0.18 },
        { key: 'date', label: columns.date, width: 0.14 },
        { key: 'area', label: columns.area, width: 0.2 },
        { key: 'status', label: columns.status, width: 0.16 },
      ],
      rows: facts.agreements.map((agreement, index) => agreementRow(composer, agreement, index + 1)),
    },
  ];
}

function agreementRow(composer: Composer, agreement: BriefAgreement, number: number): Statement[] {
  const { facts, wording } = composer;
  const partners = agreement.parties.filter(({ country }) => country !== facts.homeCountry);
  const { signatories, fields, status } = agreement;
  const names = signatories.length > 0 ? [{ text: ` (${wording.signatories}: ${signatories.join(', ')})` }] : [];
  return [
    composer.computed(String(number)),
    composer.stated([...agreementName(composer, agreement), ...names], mainEvidence(agreement.evidence)),
    plain(
      composer,
      joinRuns(partners.map((party) => composer.organisation(party, agreement.language))),
      wording.notStated,
    ),
    dateCell(composer, agreement),
    composer.computed(
      fields
        .slice(0, 3)
        .map((key) => composer.field(key))
        .join(', ') || wording.notStated,
    ),
    composer.computed(wording.agreementStatus[status]),
  ];
}

/** The name of an agreement: its kind, and its subject in the brief's language or in the original's. */
export function agreementName(composer: Composer, agreement: BriefAgreement): Run[] {
  const { wording, language } = composer;
  const kind = wording.agreementKind[agreement.kind];
  const own = agreement.language === language ? agreement.subject : subjectIn(agreement.evidence, language);
  if (own) return [{ text: wording.agreementOn(kind, own) }];
  if (!agreement.subject) return [{ text: kind }];
  return [{ text: `${kind}: ` }, composer.original(wording.quote(agreement.subject), agreement.language)];
}

function subjectIn(evidence: readonly FactEvidence[], language: string): string | null {
  return evidence.find((item) => item.field === 'subject' && item.language === language)?.value ?? null;
}

/** The day with the passage that it rests on, where that is another than the one of the agreement as a whole. */
function dateCell(composer: Composer, { date, evidence }: BriefAgreement): Statement {
  const { wording } = composer;
  if (date === null) return composer.computed(wording.notStated);
  const carrying = evidence.filter((item) => item.field === 'date' && item.value === date);
  const inferred = carrying.length > 0 && carrying.every(({ basis }) => basis === 'inferred');
  const text = inferred ? `${composer.date(date)} ${wording.inferred}` : composer.date(date);
  // One passage often dates several agreements: it is quoted at the first of them.
  return composer.furthermore([{ text }], carrying);
}

/** A cell without a note of its own: its row's first note carries it. */
function plain(composer: Composer, runs: readonly Run[], empty: string): Statement {
  return { ...composer.computed(''), runs: runs.length > 0 ? runs : [{ text: empty }] };
}

/** Runs in a row, set apart by semicolons. */
export function joinRuns(runs: readonly Run[], separator = '; '): Run[] {
  return runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: separator }, run]));
}
