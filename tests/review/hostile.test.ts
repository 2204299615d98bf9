import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { composeBrief } from '../../core/brief/compose-brief.ts';
import { LIMITS } from '../../core/review/open-package.ts';
import { readDocument } from '../../core/review/read-document.ts';
import { ReviewError } from '../../core/review/review-error.ts';
import { renderBrief } from '../../core/word/render-brief.ts';
import { factsOf } from '../brief/facts.ts';
import { WordCopy } from './word-copy.ts';

const exported = await renderBrief(composeBrief(factsOf(), { language: 'vi' }), 'decree30');
const copy = () => new WordCopy(exported);
const links = 'word/_rels/document.xml.rels';
const withLink = (type: string, target: string) => {
  const work = copy();
  const url = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = `<Relationship Id="rId77" Type="${url}/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return work.setPart(links, work.part(links).replace('</Relationships>', link)).saved();
};
const withDocument = (change: (xml: string) => string) => {
  const work = copy();
  work.document = change(work.document);
  return work.saved();
};

/** A ZIP file whose headers say that a part is a byte long, while it inflates to much more. */
function bomb(size: number): Uint8Array {
  const bytes = zipSync({ 'word/document.xml': new Uint8Array(size) }, { level: 9 });
  const view = new DataView(bytes.buffer);
  view.setUint32(22, 1, true);
  return bytes;
}

const ENTITIES = '<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';
const HOSTILE: readonly (readonly [string, () => Uint8Array, RegExp])[] = [
  ['is no ZIP file', () => strToU8('<html>'), /not a Word document \(\.docx\)/],
  ['is cut off', () => exported.slice(0, 2000), /damaged|no main document/],
  ['inflates to more than any brief', () => bomb(LIMITS.part + 1), /holds more than any brief/],
  [
    'has thousands of parts',
    () => zipSync(Object.fromEntries(Array.from({ length: LIMITS.parts + 1 }, (_, n) => [`p${n}`, new Uint8Array(1)]))),
    /holds more/,
  ],
  ['has no main part', () => copy().setPart('_rels/.rels', null).saved(), /no main document part/],
  ['has no body', () => withDocument((xml) => xml.replaceAll('w:body', 'w:other')), /no body/],
  ['is not well-formed', () => withDocument((xml) => xml.replace('</w:body>', '')), /not well-formed/],
  [
    'is nested without end',
    () =>
      withDocument((xml) => xml.replace('<w:sectPr', `${'<w:sdt>'.repeat(20000)}${'</w:sdt>'.repeat(20000)}<w:sectPr`)),
    /nested deeper/,
  ],
  [
    'declares entities',
    () => withDocument((xml) => xml.replace(/(<\?xml[^>]*\?>)?/, `$1${ENTITIES}`)),
    /declares entities/,
  ],
  [
    'declares entities in its comments',
    () => {
      const work = copy().comment('Đã ký', 'x', 'y');
      work.saved();
      return work
        .setPart('word/_rels/document.xml.rels', work.part(links).replace('Target="comments.xml"', 'Target="bad.xml"'))
        .setPart('word/bad.xml', `${ENTITIES}<c>&b;</c>`)
        .saved();
    },
    /declares entities/,
  ],
  [
    'would fetch a template',
    () => withLink('attachedTemplate', 'http://example.org/x.dotm'),
    /would fetch a attachedTemplate from outside/,
  ],
  ['would fetch from a share', () => withLink('image', 'file://server/share/x.png'), /would fetch a image/],
];

describe('a document is refused by name, with the reason, when it', () => {
  test.each(HOSTILE)('%s', (_, make, reason) => {
    const read = () => readDocument(make(), 'bad.docx');
    expect(read).toThrow(ReviewError);
    expect(read).toThrow(/^bad\.docx /);
    expect(read).toThrow(reason);
  });
});

describe('a document is read in spite of', () => {
  test('links to pages, and the writer’s own template', () => {
    expect(readDocument(withLink('hyperlink', 'https://example.org/'), 'a').paragraphs.length).toBeGreaterThan(10);
    expect(
      readDocument(withLink('attachedTemplate', 'file:///C:\\Users\\lan\\bo.dotm'), 'a').paragraphs.length,
    ).toBeGreaterThan(10);
  });

  test('tables within tables and marks that never close', () => {
    const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(200)}<w:p/>${'</w:tc></w:tr></w:tbl>'.repeat(200)}`;
    const open = '<w:bookmarkStart w:id="9999" w:name="s_unknown"/><w:commentRangeStart w:id="77"/>';
    const bytes = withDocument((xml) => xml.replace('<w:sectPr', `${open}${deep}<w:sectPr`));
    expect(readDocument(bytes, 'a').paragraphs.length).toBeGreaterThan(10);
  });
});
