const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Text without what only dresses it: `**bold**` is bold, `[words](address)` are words, `&nbsp;` is a space. */
export function withoutInlineMarks(text: string): string {
  return text
    .replace(/!?\[([^[\]]{1,300})\]\([^()\s]{1,2000}\)/g, '$1')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/\\([*_#.[\]-])/g, '$1')
    .replace(/(?:&nbsp;| )+/gi, (blanks) => (blanks.includes('&') ? ' ' : blanks))
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, decodeEntity)
    .normalize('NFC')
    .trim();
}

function decodeEntity(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const visible = code >= 0xa1 || (code > 0x20 && code < 0x7f);
  const surrogate = code >= 0xd800 && code <= 0xdfff;
  return visible && !surrogate && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
}
