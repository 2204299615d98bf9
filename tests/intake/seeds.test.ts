import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSourceFile } from '../../core/intake/read-source-file.ts';
import type { BlockKind } from '../../core/model/article.ts';
import gold from '../fixtures/seeds.gold.json' with { type: 'json' };

const folder = path.join(import.meta.dirname, '../../seeds/articles');

async function read(file: string) {
  const bytes = readFileSync(path.join(folder, file));
  const { article } = await readSourceFile(bytes, file);
  const of = (kind: BlockKind) =>
    article.blocks.filter((block) => block.kind === kind).map(({ start, end }) => article.text.slice(start, end));
  return { bytes, article, of };
}

describe.each(gold.articles)('$file', (expected) => {
  test('language, title, publisher, address and day are those that the article states', async () => {
    const { article } = await read(expected.file);
    const { language, title, publisher, url, publishedOn } = article;
    expect({ language, title, publisher, url, publishedOn }).toEqual({
      language: expected.language,
      title: expected.title,
      publisher: expected.publisher,
      url: expected.url,
      publishedOn: expected.publishedOn,
    });
  });

  test('furniture, headings and captions are told from the body', async () => {
    const { of } = await read(expected.file);
    expect(of('furniture')).toEqual(expect.arrayContaining(expected.furniture));
    expect(of('heading')).toEqual(expected.headings ?? []);
    expect(of('caption')).toEqual(expect.arrayContaining(expected.captions ?? []));
    if (expected.captionContains) expect(of('caption').join('\n')).toContain(expected.captionContains);
  });

  test('every passage of the gold stands in the readable body', async () => {
    const { of } = await read(expected.file);
    const body = [...of('paragraph'), ...of('caption')].join('\n');
    for (const { evidence } of [...expected.agreements, ...(expected.figures ?? [])]) expect(body).toContain(evidence);
  });

  test('nothing that can be seen is lost, and the text is its blocks', async () => {
    const { bytes, article } = await read(expected.file);
    const visible = (text: string) => text.normalize('NFC').replace(/[\s\u00a0]+/g, '');
    expect(visible(article.text)).toBe(visible(bytes.toString('utf8')));
    expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(article.text);
  });
});
