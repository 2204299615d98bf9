import type { BriefAgreement, BriefArticle, BriefFacts, FactEvidence } from '../../core/brief/brief-facts.ts';
import fields from '../../seeds/fields.json' with { type: 'json' };

const VI_TEXT =
  'Bộ TT&TT ký bản ghi nhớ về tần số với Cơ quan Giao thông Phần Lan. Hai bên sẽ họp hằng năm. Đã có 12 dự án.';
const SV_TEXT =
  'Ministeriet undertecknade ett samförståndsavtal om frekvenser med Finlands transportverk. De ska mötas årligen.';

export const VI: BriefArticle = article('a-vi', 'vi', VI_TEXT, {
  title: 'Hợp tác về tần số',
  publishedOn: '2025-05-21',
});
export const SV: BriefArticle = article('a-sv', 'sv', SV_TEXT, { publisher: 'exempel.se' });
const TEXTS: Record<string, string> = { 'a-vi': VI_TEXT, 'a-sv': SV_TEXT };

function article(id: string, language: string, text: string, more: Partial<BriefArticle> = {}): BriefArticle {
  return {
    ...{ id, language, title: null, opening: text.slice(0, 60), publisher: null, publishedOn: null, url: null },
    ...{ fileName: `${id}.txt`, sha256: 'ab'.repeat(32), importedAt: '2026-11-20T08:00:00.000Z' },
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    ...more,
  };
}

/** Evidence that quotes words of one of the two articles. */
export function says(from: BriefArticle, exact: string, more: Partial<FactEvidence> = {}): FactEvidence {
  const start = TEXTS[from.id]?.indexOf(exact) ?? -1;
  if (start < 0) throw new Error(`not in ${from.id}: ${exact}`);
  const passageId = `${from.id}-${start}-${exact.length}`;
  return {
    field: null,
    value: null,
    basis: 'stated',
    passageId,
    articleId: from.id,
    start,
    exact,
    language: from.language,
    ...more,
  };
}

const VI_MOU = 'Bộ TT&TT ký bản ghi nhớ về tần số với Cơ quan Giao thông Phần Lan.';
const SV_MOU = 'Ministeriet undertecknade ett samförståndsavtal om frekvenser med Finlands transportverk.';

export const MOU: BriefAgreement = {
  id: 'mou',
  kind: 'mou',
  status: 'signed',
  subject: 'tần số',
  language: 'vi',
  date: 'XXXX-05-20',
  parties: [
    { organisationId: 'vn', name: 'Bộ TT&TT', country: 'VN' },
    { organisationId: 'fi', name: 'Cơ quan Giao thông Phần Lan', country: 'FI' },
  ],
  signatories: [],
  countries: ['FI'],
  fields: ['radio-frequency'],
  evidence: [
    says(VI, VI_MOU),
    says(SV, SV_MOU),
    says(VI, VI_MOU, { field: 'subject', value: 'tần số' }),
    says(SV, SV_MOU, { field: 'subject', value: 'frekvenser' }),
    says(VI, VI_MOU, { field: 'date', value: 'XXXX-05-20', basis: 'inferred' }),
  ],
  commitments: [
    {
      ...{
        id: 'c1',
        text: 'Hai bên sẽ họp hằng năm.',
        language: 'vi',
        agreementId: 'mou',
        owner: null,
        due: null,
        status: null,
      },
      countries: ['FI'],
      evidence: [
        says(VI, 'Hai bên sẽ họp hằng năm.', { field: 'text', value: 'Hai bên sẽ họp hằng năm.' }),
        says(SV, 'De ska mötas årligen.', { field: 'text', value: 'De ska mötas årligen.', basis: 'inferred' }),
      ],
    },
  ],
};

/** What is known of Finland: one memorandum in two languages, a meeting, a figure and a person. */
export function factsOf(more: Partial<BriefFacts> = {}): BriefFacts {
  return {
    ...{
      country: 'FI',
      homeCountry: 'VN',
      madeOn: '2026-11-23',
      edition: 2,
      articles: [VI, SV],
      agreements: [MOU],
      fields,
    },
    engagements: [
      {
        ...{
          id: 'e1',
          kind: 'meeting',
          language: 'vi',
          place: 'Helsinki',
          date: '2025-05-19',
          countries: ['FI'],
          fields: [],
        },
        ...{
          with: [{ organisationId: 'fi', name: 'Cơ quan Giao thông Phần Lan', country: 'FI' }],
          people: ['Anna Virtanen'],
        },
        evidence: [says(VI, VI_MOU)],
      },
    ],
    commitments: [],
    figures: [
      {
        ...{ id: 'f1', value: 12, unit: null, text: 'Đã có 12 dự án.', language: 'vi', countries: ['FI'] },
        evidence: [says(VI, 'Đã có 12 dự án.', { field: 'value', value: '12' })],
      },
    ],
    people: [
      {
        ...{ id: 'p1', name: 'Anna Virtanen', role: 'Tổng Giám đốc', organisation: null, language: 'vi' },
        evidence: [says(VI, 'Cơ quan Giao thông Phần Lan', { field: 'name' })],
      },
    ],
    organisations: [
      {
        ...{ id: 'fi', key: 'fi-traficom', country: 'FI' },
        names: [
          { language: 'en', name: 'Transport and Communications Agency', kind: 'preferred' },
          { language: 'vi', name: 'Cơ quan Giao thông Phần Lan', kind: 'preferred' },
          { language: 'sv', name: 'Finlands transportverk', kind: 'preferred' },
        ],
      },
    ],
    eventDates: [{ edtf: 'XXXX-05-20', articleId: 'a-vi' }],
    ...more,
  };
}
