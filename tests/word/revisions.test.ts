import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { trackChanges } from '../../core/brief/track-changes.ts';
import { HOUSE_STYLES, type HouseStyle } from '../../core/model/brief.ts';
import { LANGUAGES, type Language } from '../../core/model/language.ts';
import { renderBrief } from '../../core/word/render-brief.ts';
import { factsOf, MOU } from '../brief/facts.ts';
import { lintDocx, textOf } from './lint-docx.ts';
import { convertWithOffice, hasOffice, hasValidator, validateDocx } from './outside-tools.ts';

const plan = { ...MOU, id: 'plan', kind: 'plan' as const, subject: 'kế hoạch số hóa', commitments: [] };
const [commitment] = MOU.commitments;
const later = factsOf({
  agreements: [
    {
      ...MOU,
      status: 'in-force',
      commitments: commitment ? [{ ...commitment, text: 'Hai bên sẽ họp hai lần hằng năm.' }] : [],
    },
    plan,
  ],
  engagements: [],
});

const draw = (language: Language, style: HouseStyle) => {
  const before = composeBrief(factsOf(), { language });
  const reviser = { author: 'Trần Thị Lan', date: '2026-11-23T08:00:00.123Z' };
  return renderBrief(trackChanges(before, composeBrief(later, { language }), reviser), style);
};
const documentOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

describe.each(LANGUAGES.flatMap((language) => HOUSE_STYLES.map((style) => [language, style] as const)))(
  'changes tracked in %s, %s',
  (language, style) => {
    test('pass our lint', async () => expect(lintDocx(await draw(language, style))).toEqual([]));

    test.skipIf(!hasValidator)('are valid Open XML (needs the validator’s Linux binary)', async () => {
      expect(validateDocx(await draw(language, style))).toEqual([]);
    });
  },
);

describe('tracked changes', () => {
  test('carry the editor and the time, each under a number of its own', async () => {
    const document = documentOf(await draw('vi', 'decree30'));
    const marks = [...document.matchAll(/<w:(?:ins|del) ([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(marks.length).toBeGreaterThan(5);
    for (const mark of marks) {
      expect(mark).toContain('w:author="Trần Thị Lan"');
      expect(mark).toContain('w:date="2026-11-23T08:00:00Z"');
    }
    const ids = marks.map((mark) => /w:id="(\d+)"/.exec(mark)?.[1]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('strike only the words that changed, and the whole row that went', async () => {
    const document = documentOf(await draw('vi', 'decree30'));
    const deleted = [...document.matchAll(/<w:delText[^>]*>([^<]*)</g)].map(([, text]) => text);
    expect(deleted).toContain('Đã ký');
    expect(deleted.join(' ')).not.toContain('Hai bên sẽ họp');
    const inserted = [...document.matchAll(/<w:ins [^>]*><w:r>.*?<\/w:ins>/gs)].map(([xml]) => textOf(xml));
    expect(inserted).toContain('hai lần ');
    expect(document).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:ins /);
    expect(document).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /);
  });

  test('of any text at all are sound', async () => {
    const hostile = `<w:p>&amp; ]]> \u0007\ud800 “đ” ${'Rất dài '.repeat(40)} \u202eabc`;
    const strange = factsOf({
      agreements: [
        { ...MOU, subject: hostile, evidence: [] },
        { ...plan, subject: hostile },
      ],
    });
    const before = composeBrief(factsOf(), { language: 'vi' });
    const after = composeBrief(strange, { language: 'vi' });
    const bytes = await renderBrief(
      trackChanges(before, after, { author: hostile, date: '2026-11-23T08:00:00Z' }),
      'decree30',
    );
    expect(lintDocx(bytes)).toEqual([]);
    if (hasValidator) expect(validateDocx(bytes)).toEqual([]);
  });

  test('give the same bytes for the same data', async () => {
    expect(Buffer.compare(await draw('sv', 'international'), await draw('sv', 'international'))).toBe(0);
  });

  test.skipIf(!hasOffice)('are opened by LibreOffice (needs LibreOffice)', { timeout: 60_000 }, async () => {
    expect(convertWithOffice(await draw('vi', 'decree30'), 'pdf').length).toBeGreaterThan(1000);
  });
});
