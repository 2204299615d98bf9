import { describe, expect, test } from 'vitest';
import { type AgreementCandidate, type AgreementTraits, matchAgreement } from '../../core/matching/match-agreement.ts';
import { known, printed } from './traits.ts';

/** As a Vietnamese article tells it. */
const told: AgreementTraits = {
  kind: 'mou',
  date: 'XXXX-05-20',
  parties: [known('vn-mic', 'Bộ TT&TT'), known('jp-mic', 'Bộ Nội vụ và Truyền thông Nhật Bản')],
  countries: ['JP'],
  fields: ['telecom', 'post-logistics'],
  signatories: [],
  subject: 'hợp tác trong lĩnh vực viễn thông',
  language: 'vi',
};

/** The same agreement as a Swedish article tells it. */
const swedish: AgreementTraits = {
  ...told,
  date: '2025-05-20',
  parties: [known('vn-mic', 'Vietnams informationsministerium'), known('jp-mic', 'Japans inrikesministerium')],
  fields: ['telecom'],
  subject: 'samarbete om telekommunikation',
  language: 'sv',
};

/** As an English one does, which knows none of the bodies. */
const english: AgreementTraits = {
  ...told,
  parties: [printed('the Ministry of Information', 'VN'), printed('the Ministry of Internal Affairs', 'JP')],
  subject: 'cooperation in telecommunications',
  language: 'en',
};

const record = (traits: AgreementTraits, more: Partial<AgreementCandidate> = {}): AgreementCandidate => ({
  ...{ ...traits, id: 'r', sameStory: false },
  ...more,
});
const verdict = (a: AgreementTraits, b: AgreementCandidate) => matchAgreement(a, [b])?.certainty ?? 'other';
const posts = known('jp-post', 'Bưu chính Nhật Bản');

describe('one agreement', () => {
  test.each<[string, AgreementTraits, AgreementCandidate]>([
    ['told again in the same language', told, record(told)],
    ['told in Swedish, with its year', told, record(swedish)],
    ['told in Vietnamese after it was read in Swedish', swedish, record(told)],
    ['signed on one day of a visit of two', told, record(swedish, { date: '2025-05-19/2025-05-20' })],
    ['with no field read from one of the texts', told, record(swedish, { fields: [] })],
    ['with one field of many in common', told, record(swedish, { fields: ['post-logistics', 'ai', 'internet'] })],
    [
      'of three bodies, one of which the other text leaves out',
      told,
      record({ ...told, parties: [...told.parties, posts] }),
    ],
    ['where only the partner is named', { ...told, parties: told.parties.slice(1) }, record(swedish)],
    [
      'whose day the other article of the story leaves out',
      { ...told, date: null },
      record(swedish, { sameStory: true }),
    ],
    ['dated by its month only', told, record(swedish, { date: '2025-05' })],
    [
      'with signatories written without diacritics',
      { ...told, signatories: ['Trần Văn Sơn'] },
      record(swedish, { signatories: ['Tran Van Son'] }),
    ],
    ['of two partner countries', { ...told, countries: ['JP', 'LA'] }, record(swedish)],
    [
      'with the same number in its subject',
      { ...told, subject: 'thỏa thuận số 7' },
      record(swedish, { subject: 'avtal nr 7' }),
    ],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('sure');
  });
});

describe('for the editor to say', () => {
  test.each<[string, AgreementTraits, AgreementCandidate, string]>([
    ['called thỏa thuận here, MoU there', { ...told, kind: 'agreement' }, record(swedish), 'kind'],
    ['of a kind that the text does not name', { ...told, kind: 'other' }, record(swedish), 'kind'],
    [
      'on other fields, of the same bodies and day',
      told,
      record(swedish, { fields: ['ai', 'semiconductors'] }),
      'fields',
    ],
    ['on the day after', told, record(swedish, { date: '2025-05-21' }), 'date'],
    [
      'on the day before, at New Year',
      { ...told, date: 'XXXX-12-31' },
      record(swedish, { date: '2026-01-01' }),
      'date',
    ],
    ['without a day', { ...told, date: null }, record(swedish), 'no-date'],
    [
      'between the countries, no body named',
      told,
      record({ ...told, parties: [printed('Việt Nam', 'VN'), printed('Nhật Bản', 'JP')] }),
      'parties',
    ],
    ['between two ministries', told, record({ ...told, parties: [printed('hai Bộ', null)] }), 'parties'],
    [
      'between våra ministerier',
      swedish,
      record({ ...swedish, parties: [printed('våra två ministerier', null)] }),
      'parties',
    ],
    ['of bodies that no list knows, in another language', told, record(english), 'parties'],
    [
      'signed by another home body',
      told,
      record(swedish, { parties: [known('vn-most', 'Bộ KH&CN'), ...told.parties.slice(1)] }),
      'other-side',
    ],
    [
      'with another number in its subject',
      { ...told, subject: 'kỳ họp lần thứ 4' },
      record(swedish, { subject: 'det 5:e mötet' }),
      'numbers',
    ],
    ['with a subject of other words', told, record({ ...told, subject: 'đào tạo nhân lực' }), 'words'],
  ])('%s', (_, a, b, doubt) => {
    const match = matchAgreement(a, [b]);
    expect(match?.certainty).toBe('maybe');
    expect(match?.reasons.filter(({ says }) => says === 'doubt').map(({ fact }) => fact)).toEqual([doubt]);
  });
});

describe('two agreements', () => {
  test.each<[string, AgreementTraits, AgreementCandidate]>([
    [
      'with another body of the same country',
      told,
      record(swedish, { parties: [known('vn-mic', 'MIC'), known('jp-meti', 'METI')] }),
    ],
    [
      'with another body that no list knows, in one language',
      told,
      record({ ...told, parties: [known('vn-mic', 'Bộ TT&TT'), printed('Đại học Osaka', 'JP')] }),
    ],
    ['with another country', told, record(swedish, { countries: ['KR'] })],
    ['on another day', told, record(swedish, { date: '2025-05-24' })],
    ['in another year', swedish, record(swedish, { date: '2023-05-20' })],
    ['in a year that excludes it', swedish, record(swedish, { date: '2024' })],
    ['in another month', swedish, record(swedish, { date: '2025-07' })],
    ['a plan instead of a memorandum', told, record(swedish, { kind: 'plan' })],
    ['a protocol instead of a memorandum', told, record(swedish, { kind: 'protocol' })],
    ['a declaration instead of a memorandum', told, record(swedish, { kind: 'declaration' })],
    ['without bodies, without a day', { ...told, parties: [], date: null }, record(swedish)],
    [
      'by another home body, on other fields',
      told,
      record(swedish, { parties: [known('vn-most', 'MOST'), ...told.parties.slice(1)], fields: ['ai'] }),
    ],
    ['without bodies, on other fields', { ...told, parties: [] }, record(swedish, { fields: ['ai'] })],
  ])('%s', (_, a, b) => {
    expect(verdict(a, b)).toBe('other');
  });
});

describe('of several records', () => {
  const onTelecom = record(swedish, { id: 'b' });
  const onAi = record(swedish, { id: 'a', fields: ['ai'] });

  test('the one with the same fields is it; two memoranda of one day stay two', () => {
    expect(matchAgreement(told, [onAi, onTelecom])).toMatchObject({ recordId: 'b', certainty: 'sure' });
    expect(matchAgreement({ ...told, fields: ['ai'] }, [onTelecom, onAi])).toMatchObject({ recordId: 'a' });
  });

  test('two that fit equally well are left to the editor, in whatever order they come', () => {
    const twin = record(swedish, { id: 'c' });
    for (const records of [
      [onTelecom, twin],
      [twin, onTelecom],
    ]) {
      const match = matchAgreement(told, records);
      expect(match).toMatchObject({ recordId: 'b', certainty: 'maybe' });
      expect(match?.reasons.at(-1)).toEqual({ fact: 'rival', says: 'doubt', values: [] });
    }
  });

  test('an older one without a day is not taken for the one of the day, which the article tells too', () => {
    const older = { ...told, date: null };
    const inStory = record(swedish, { sameStory: true });
    expect(matchAgreement(older, [inStory])?.certainty).toBe('sure');
    expect(matchAgreement(older, [inStory], [told])).toMatchObject({ recordId: 'r', certainty: 'maybe' });
    expect(matchAgreement(told, [inStory], [older])).toMatchObject({ recordId: 'r', certainty: 'sure' });
  });

  test('the reasons tell what is shared, as the record has it', () => {
    const match = matchAgreement(told, [record(swedish)]);
    expect(match?.score).toBeGreaterThan(0.9);
    expect(match?.reasons).toEqual([
      { fact: 'parties', says: 'for', values: ['Japans inrikesministerium'] },
      { fact: 'other-side', says: 'for', values: ['Vietnams informationsministerium'] },
      { fact: 'kind', says: 'for', values: ['mou'] },
      { fact: 'date', says: 'for', values: ['XXXX-05-20', '2025-05-20'] },
      { fact: 'fields', says: 'for', values: ['telecom'] },
    ]);
  });
});
