import { overlaps, type Span } from '../model/span.ts';
import type { GoldArticle } from './gold.ts';
import { locator, plain } from './locate.ts';
import { alarm, type Given, missed, type PartScore } from './score-article.ts';

/** Blocks that are set apart from the article's text. */
const ASIDE: ReadonlySet<string> = new Set(['furniture', 'byline', 'source-line']);

/** Measures, in characters, what of the page was taken out of the editor's sight, rightly and wrongly. */
export function scorePage(gold: GoldArticle, { article, source }: Given): PartScore {
  const locate = locator(article.text);
  const textOf = ({ start, end }: Span) => article.text.slice(start, end);
  const aside = article.blocks.filter(({ kind }) => ASIDE.has(kind));
  const shown = gold.furniture.filter((line) => {
    const span = locate(line);
    return span !== null && !aside.some((block) => overlaps(block, span));
  });
  const notBody = [...gold.furniture, ...gold.metadata, ...(gold.title === null ? [] : [gold.title])];
  const allowed = notBody.map(locate).filter((span) => span !== null);
  const hidden = article.blocks.filter(
    (block) => block.kind === 'furniture' && hasWords(textOf(block)) && !allowed.some((span) => overlaps(block, span)),
  );
  const lost = lostLines(source, notBody, locate);
  const size = (list: readonly string[]) => list.reduce((sum, text) => sum + plain(text).length, 0);
  const whole = plain(source).length;
  return {
    tallies: {
      'furniture removed': {
        right: size(gold.furniture) - size(shown),
        wanted: size(gold.furniture),
        given: null,
      },
      'body kept': { right: whole - size(hidden.map(textOf)) - size(lost), wanted: whole, given: null },
    },
    faults: [
      ...shown.map((line) => missed('furniture removed', line)),
      ...hidden.map((block) => alarm('body kept', textOf(block), `block/${block.kind}`)),
      ...lost.map((line) => alarm('body kept', line, 'not in the text')),
    ],
  };
}

/** Lines of the source that are nowhere in the article's text, without the marks of Markdown and markup. */
function lostLines(source: string, notBody: readonly string[], locate: (quotation: string) => Span | null): string[] {
  const known = new Set(notBody.map(plain));
  return source
    .split(/\n/u)
    .map((line) => plain(line.replace(/!?\[([^\]]*)\]\([^)]*\)/gu, '$1').replace(/^[\s#>•·-]+|[*_]+/gu, '')))
    .filter((line) => hasWords(line) && !known.has(line) && locate(line) === null);
}

function hasWords(text: string): boolean {
  return /\p{L}{2}/u.test(text);
}
