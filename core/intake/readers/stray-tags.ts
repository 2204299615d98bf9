import type { BlockKind } from '../../model/article.ts';

/** A line of a text with tags in it. */
export interface Line {
  readonly text: string;
  readonly kind: BlockKind | null;
  /** Tags say that it is a block of its own; else it is a line of running text. */
  readonly whole: boolean;
}

const BLOCKS: Readonly<Record<string, BlockKind | null>> = {
  p: null,
  blockquote: null,
  li: 'list-item',
  figcaption: 'caption',
  td: null,
  th: null,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'heading' as const])),
};
const CONTAINERS = ['div', 'section', 'article', 'ul', 'ol', 'table', 'thead', 'tbody', 'tr', 'figure', 'hr', 'br'];
const INLINE = ['strong', 'b', 'em', 'i', 'u', 's', 'a', 'span', 'sup', 'sub', 'small', 'font', 'img'];
const TAG = new RegExp(
  `<(/?)(${[...Object.keys(BLOCKS), ...CONTAINERS, ...INLINE].join('|')})(?:\\s[^<>]*)?/?>|<!--[^<>]*-->`,
  'gi',
);

/**
 * Reads lines of text with HTML tags among them: block tags part the text, and within them a line's end is a blank;
 * the others only dress it and go. What is no known tag stays as it is: `a < b`.
 */
export function linesOfTags(lines: readonly string[]): Line[] {
  const text = lines.join('\n');
  const found: Line[] = [];
  let buffer = '';
  let open: BlockKind | null | undefined;
  let from = 0;
  const flush = () => {
    // Subtle: not push(...lines), which takes them as arguments and fails at some hundred thousand.
    for (const line of open === undefined ? runningLines(buffer) : blockLines(buffer, open)) found.push(line);
    buffer = '';
  };
  for (const match of text.matchAll(TAG)) {
    buffer += text.slice(from, match.index);
    from = match.index + match[0].length;
    const tag = match[2]?.toLowerCase() ?? '';
    if (tag in BLOCKS) {
      const nested = match[1] !== '/' && open === 'list-item' && buffer.trim() === '';
      flush();
      if (!nested) open = match[1] === '/' ? undefined : BLOCKS[tag];
    } else if (tag === 'br') flush();
    else if (CONTAINERS.includes(tag)) {
      flush();
      open = undefined;
    }
  }
  buffer += text.slice(from);
  flush();
  return found;
}

function runningLines(text: string): Line[] {
  return text.split('\n').map((line) => ({ text: line.trim(), kind: null, whole: false }));
}

/** A blank line ends a block whose closing tag was forgotten. */
function blockLines(text: string, kind: BlockKind | null): Line[] {
  const [block = '', ...after] = text.trim().split(/\n(?: *\n)+/);
  const whole = { text: block.replace(/\s*\n\s*/g, ' '), kind, whole: true };
  return whole.text === '' ? [] : [whole, ...after.flatMap((rest) => [...runningLines(rest), ...runningLines('')])];
}
