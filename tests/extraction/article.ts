import { extractFacts } from '../../core/extraction/extract-facts.ts';
import { loadGazetteer } from '../../core/extraction/gazetteer.ts';
import type { Article, Block, BlockKind } from '../../core/model/article.ts';
import type { Facts } from '../../core/model/facts.ts';

type Part = string | { readonly kind: BlockKind; readonly text: string };

/** An article of paragraphs, or of blocks of other kinds, joined as intake joins them. */
export function articleOf(language: string, parts: readonly Part[], known: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  let text = '';
  for (const part of parts) {
    const { kind, text: words } = typeof part === 'string' ? { kind: 'paragraph' as const, text: part } : part;
    if (text !== '') text += '\n\n';
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += words;
  }
  return { language, title: null, publisher: null, url: null, publishedOn: null, text, blocks, ...known };
}

/** What extraction believes of paragraphs in a language, seen from Viet Nam. */
export function factsOf(language: string, parts: readonly Part[], known: Partial<Article> = {}): Facts {
  return extractFacts(articleOf(language, parts, known), loadGazetteer(), { homeCountry: 'VN' });
}

/** Agreements in one line each: `mou signed 2021-03-04 | subject | party + party`. */
export function agreementLines({ agreements }: Pick<Facts, 'agreements'>): string[] {
  return agreements.map(({ kind, status, date, subject, parties }) =>
    [`${kind} ${status} ${date ?? '-'}`, subject ?? '-', parties.map(({ name }) => name).join(' + ')].join(' | '),
  );
}
