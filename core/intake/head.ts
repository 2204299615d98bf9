import type { Draft } from './draft.ts';

/** Names of fields that collections of articles put above the text, one to a line: `Title: …`. */
const FIELD =
  /^(?:title|source|link|url|author|published date|published|date|tags|keywords|category|summary|description|language|permalink|layout|image|content)\s*:/i;
const CONTENT = /^content\s*:\s*/i;

/**
 * Parts the fields above an article from the article: those between two lines of `---`, else two or more lines of known
 * fields at the very top. They are kept as source lines; what stands behind `Content:` is the article.
 */
export function splitHead(lines: readonly string[]): { head: Draft[]; rest: string[] } {
  const first = lines.findIndex((line) => line !== '');
  const end = lines[first] === '---' ? frontMatterEnd(lines, first) : -1;
  if (end > first) {
    const fields = foldedFields(lines.slice(first + 1, end));
    return { head: ['---', ...fields, '---'].map(asHead), rest: lines.slice(end + 1) };
  }
  let last = first;
  while (FIELD.test(lines[last] ?? '')) last++;
  if (last - first < 2) return { head: [], rest: [...lines] };
  return withContent(lines.slice(Math.max(first, 0), last), lines.slice(last));
}

function asHead(text: string): Draft {
  return { text, kind: text === '---' ? 'furniture' : 'source-line', stretch: 0 };
}

function withContent(fields: readonly string[], rest: readonly string[]): { head: Draft[]; rest: string[] } {
  const at = fields.findIndex((line) => CONTENT.test(line));
  if (at < 0) return { head: fields.map(asHead), rest: [...rest] };
  const label = CONTENT.exec(fields[at] ?? '')?.[0] ?? '';
  const body = [fields[at]?.slice(label.length) ?? '', ...fields.slice(at + 1), ...rest];
  return { head: [...fields.slice(0, at), label.trim()].map(asHead), rest: body };
}

/** The closing line of front matter; -1 where it is no front matter but a ruled line above a text. */
function frontMatterEnd(lines: readonly string[], first: number): number {
  const end = lines.indexOf('---', first + 1);
  const within = lines.slice(first + 1, end);
  const inside = within.filter((line) => line !== '');
  const fields = inside.filter((line) => /^[\w-]+\s*:/.test(line)).length;
  // Where blank lines stand between, only fields may.
  const enough = inside.length < within.length ? fields === inside.length : fields >= inside.length / 2;
  return end > 0 && fields > 0 && enough ? end : -1;
}

/** A long value is folded over lines; a line that is no field of its own goes on with the one before. */
function foldedFields(lines: readonly string[]): string[] {
  const fields: string[] = [];
  for (const line of lines.filter((text) => text !== '')) {
    const before = fields.at(-1);
    if (before === undefined || /^[\w-]+\s*:/.test(line)) fields.push(line);
    else fields[fields.length - 1] = `${before} ${line}`;
  }
  return fields;
}
