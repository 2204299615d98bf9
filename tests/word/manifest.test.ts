import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { allStatements } from '../../core/model/statements.ts';
import { renderBrief } from '../../core/word/render-brief.ts';
import { factsOf, MOU } from '../brief/facts.ts';
import { convertWithOffice, hasOffice } from './outside-tools.ts';

const brief = composeBrief(factsOf(), { language: 'vi' });
const partsOf = (bytes: Uint8Array) => {
  const parts = unzipSync(bytes);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
};
const drawn = await renderBrief(brief, 'decree30');

test('every statement is in a bookmark, and in the manifest with its words and the fields that it speaks for', () => {
  const part = partsOf(drawn);
  const manifest = part('customXml/item1.xml');
  expect(manifest).toContain('reference="FI-2026-002" country="FI" language="vi"');
  for (const { id } of allStatements(brief)) {
    expect(part('word/document.xml')).toContain(`w:name="s_${id}"`);
    expect(manifest).toContain(`<statement id="${id}"`);
  }
  expect(manifest).toMatch(/<statement id="\w+" fields="status">Đã ký<\/statement>/);
});

test('the document is tied to the manifest, so that Word keeps it', () => {
  const part = partsOf(drawn);
  expect(part('word/_rels/document.xml.rels')).toMatch(
    /relationships\/customXml" Target="\.\.\/customXml\/item1\.xml"/,
  );
  expect(part('[Content_Types].xml')).toContain('/customXml/itemProps1.xml');
});

test('ids of the workspace stay out of it: the same facts on another desk are the same bytes', async () => {
  const [commitment] = MOU.commitments;
  const elsewhere = { ...MOU, id: 'other-id', commitments: commitment ? [{ ...commitment, id: 'another' }] : [] };
  const other = await renderBrief(composeBrief(factsOf({ agreements: [elsewhere] }), { language: 'vi' }), 'decree30');
  expect(Buffer.compare(other, drawn)).toBe(0);
});

test.skipIf(!hasOffice)('LibreOffice keeps it when it saves (needs LibreOffice)', { timeout: 60_000 }, () => {
  const saved = unzipSync(convertWithOffice(drawn, 'docx'));
  const custom = Object.keys(saved).filter((name) => /^customXml\/item\d*\.xml$/.test(name));
  expect(custom.map((name) => strFromU8(saved[name] ?? new Uint8Array())).join('')).toContain('FI-2026-002');
});
