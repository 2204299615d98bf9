import { strFromU8, unzipSync } from 'fflate';

/**
 * What the Open XML validator lets pass and Word or a screen reader does not: empty cells, bookmarks named twice or too
 * long, dead notes, unknown styles, tables that touch, headings without a level, tables without a heading row.
 */
export function lintDocx(bytes: Uint8Array): string[] {
  const parts = unzipSync(bytes);
  const xml = (name: string) => (parts[name] ? strFromU8(parts[name]) : '');
  const document = xml('word/document.xml');
  const styles = xml('word/styles.xml');
  return [
    ...cells(document),
    ...bookmarks(document),
    ...notes(document, xml('word/footnotes.xml')),
    ...unknownStyles(document + xml('word/footnotes.xml'), styles),
    ...(/<\/w:tbl>\s*<w:tbl>/.test(document) ? ['two tables touch'] : []),
    ...(styles.match(/<w:style [^>]*w:styleId="Heading1".*?<\/w:style>/s)?.[0].includes('w:outlineLvl')
      ? []
      : ['Heading1 has no outline level']),
    ...(/[^\P{Cc}\n\r\t]/u.test(document) ? ['a control character'] : []),
    ...(/w:line="\d+"(?![^>]*w:lineRule)/.test(styles) ? ['a line height without its rule'] : []),
  ];
}

/** The text of each footnote, as a reader sees it. */
export function footnoteTexts(bytes: Uint8Array): string[] {
  const part = unzipSync(bytes)['word/footnotes.xml'];
  const notes = (part ? strFromU8(part) : '').match(/<w:footnote [^>]*w:id="[1-9]\d*".*?<\/w:footnote>/gs) ?? [];
  return notes.map(textOf);
}

/** The text of a part of WordprocessingML. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text = '']) =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    )
    .join('');
}

function cells(document: string): string[] {
  const all = document.match(/<w:tc>.*?<\/w:tc>/gs) ?? [];
  return all.filter((cell) => !/<\/w:p>\s*<\/w:tc>$/.test(cell)).map(() => 'a cell that does not end with a paragraph');
}

function bookmarks(document: string): string[] {
  const names = [...document.matchAll(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name = '']) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const long = names.filter((name) => name.length > 40);
  return [...twice.map((name) => `bookmark twice: ${name}`), ...long.map((name) => `bookmark too long: ${name}`)];
}

function notes(document: string, footnotes: string): string[] {
  const used = [...document.matchAll(/<w:footnoteReference [^>]*w:id="(\d+)"/g)].map(([, id]) => id);
  const made = [...footnotes.matchAll(/<w:footnote [^>]*w:id="([1-9]\d*)"/g)].map(([, id]) => id);
  const dead = used.filter((id) => !made.includes(id)).map((id) => `note without text: ${id}`);
  return [...dead, ...made.filter((id) => !used.includes(id)).map((id) => `note that nothing refers to: ${id}`)];
}

function unknownStyles(xml: string, styles: string): string[] {
  const known = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id));
  const used = new Set([...xml.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id));
  return [...used.difference(known)].map((id) => `unknown style: ${id}`);
}
