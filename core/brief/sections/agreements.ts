import type { BriefBlock, Run, Statement } from '../../model/brief.ts';
import type { BriefAgreement } from '../brief-facts.ts';
import { agreementClaims } from '../claims.ts';
import { type Composer, mainEvidence, valueIn } from '../composer.ts';
import { joinRuns, startingWith } from '../runs.ts';
import { dateCell, sharedDate, sharedDateLine } from './dates.ts';

/** The table of agreements: what, with whom, when, in which areas, and how it stands. */
export function agreementBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  const { agreements } = facts;
  if (agreements.length === 0) return [];
  const { columns, captions, oneDate } = wording;
  const shared = sharedDate(composer, agreements);
  const dates = agreements.map((agreement) => agreementClaims(composer, agreement).date);
  const line = shared === null ? [] : [sharedDateLine(composer, agreements, shared, oneDate.agreements, dates)];
  return [
    ...line,
    {
      type: 'table',
      caption: composer.nextTable(captions.agreements),
      columns: [
        { key: 'number', label: columns.number, align: 'center', width: 0.06 },
        { key: 'document', label: columns.document, width: shared === null ? 0.28 : 0.3 },
        { key: 'counterpart', label: columns.counterpart, width: shared === null ? 0.2 : 0.23 },
        ...(shared === null ? [{ key: 'date', label: columns.date, width: 0.14 }] : []),
        { key: 'area', label: columns.area, width: shared === null ? 0.2 : 0.28 },
        { key: 'status', label: columns.status, width: shared === null ? 0.12 : 0.13 },
      ],
      rows: agreements.map((agreement, index) => agreementRow(composer, agreement, index + 1, shared === null)),
    },
  ];
}

function agreementRow(composer: Composer, agreement: BriefAgreement, number: number, dated: boolean): Statement[] {
  const { facts, wording } = composer;
  const { parties, signatories, fields, status, language } = agreement;
  const partners = parties.filter(({ country }) => country !== facts.homeCountry);
  const names = signatories.length > 0 ? [{ text: ` (${wording.signatories}: ${signatories.join(', ')})` }] : [];
  const claims = agreementClaims(composer, agreement);
  const named = [claims.subject, claims.kind, claims.signatories];
  const bodies = joinRuns(partners.map((party) => composer.organisation(party, language)));
  return [
    composer.computed(String(number)),
    composer.stated([...agreementName(composer, agreement), ...names], mainEvidence(agreement.evidence), named),
    composer.cell(startingWith(bodies), [claims.parties]),
    ...(dated ? [dateCell(composer, agreement, [claims.date])] : []),
    composer.computed(composer.fields(fields) || wording.notStated, [claims.fields]),
    composer.computed(wording.agreementStatus[status], [claims.status]),
  ];
}

/** The name of an agreement: its kind, and its subject in the brief's language or in the original's. */
export function agreementName(composer: Composer, agreement: BriefAgreement): Run[] {
  const { wording, language } = composer;
  const kind = wording.agreementKind[agreement.kind];
  const own = agreement.language === language ? agreement.subject : valueIn(agreement.evidence, 'subject', language);
  if (own) return [{ text: wording.agreementOn(kind, own) }];
  if (!agreement.subject) return [{ text: kind }];
  return [{ text: `${kind}: ` }, composer.original(wording.quote(agreement.subject), agreement.language)];
}
