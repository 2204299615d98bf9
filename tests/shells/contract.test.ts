import { isDefinedError, ORPCError, safe } from '@orpc/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { overHttp, overPort, type ServedDesk } from './shells.ts';

const TEXT = 'Bộ trưởng gặp đoàn Phần Lan tại Đà Nẵng.\n\nHai bên trao đổi về tần số.';
const file = (name: string, text = TEXT) => new File([text], name, { type: 'text/plain' });

/** Everything that a window relies on, said once and held by both shells. */
describe.each([
  { shell: 'HTTP', open: overHttp },
  { shell: 'MessagePort', open: overPort },
])('the contract over $shell', ({ open }) => {
  let served: ServedDesk;
  beforeEach(async () => {
    served = await open();
  });
  afterEach(() => served.close());

  async function importAll(files: File[]) {
    const steps: number[] = [];
    const run = await served.client.intake.import({ files });
    for (;;) {
      const step = await run.next();
      if (step.done) return { steps, result: step.value };
      steps.push(step.value.done);
    }
  }

  test('tells of an empty desk', async () => {
    const status = await served.client.workspace.status();
    expect(status).toMatchObject({ articles: 0, pending: 0, undo: null, redo: null, version: 'test' });
    expect(status.settings).toMatchObject({ editor: 'Lan', homeCountry: 'VN' });
  });

  test('streams an import file by file and ends with the whole', async () => {
    const { steps, result } = await importAll([file('đ.txt'), file('again.txt'), file('empty.txt', '')]);
    expect(steps).toEqual([1, 2, 3]);
    expect(result.files.map(({ name, outcome }) => [name, outcome])).toEqual([
      ['đ.txt', 'new'],
      ['again.txt', 'same'],
      ['empty.txt', 'rejected'],
    ]);
    expect(result.files[2]?.reason).toMatch(/empty\.txt/);
  });

  test('gives an article back to the letter, and its source to the byte', async () => {
    const { result } = await importAll([file('đ.txt')]);
    const id = result.files[0]?.articleId ?? '';
    const article = await served.client.articles.get({ id });
    expect(article.text).toContain('Bộ trưởng gặp đoàn Phần Lan tại Đà Nẵng.');
    expect(article.language).toBe('vi');
    const source = await served.client.articles.source({ id });
    expect(source).toBeInstanceOf(File);
    expect((source as File).name).toBe('đ.txt');
    expect(await source.text()).toBe(TEXT);
  });

  test('carries a megabyte each way', async () => {
    const long = 'Một đoạn văn dài về hợp tác. '.repeat(30_000);
    const { result } = await importAll([file('long.txt', long)]);
    expect(result.files[0]?.outcome).toBe('new');
    const source = await served.client.articles.source({ id: result.files[0]?.articleId ?? '' });
    expect(await source.text()).toBe(long);
  });

  test('names the errors of the contract', async () => {
    const missing = await safe(served.client.articles.get({ id: 'nowhere' }));
    expect(isDefinedError(missing.error) && missing.error.code).toBe('NOT_FOUND');
    expect(missing.error?.message).toMatch(/nothing with this id/);
  });

  test('refuses input that is not of the contract', async () => {
    const wrong = { query: 'tần số', limit: -1 };
    const { error } = await safe(served.client.articles.search(wrong));
    expect(error).toBeInstanceOf(ORPCError);
    expect((error as ORPCError<string, unknown>).code).toBe('BAD_REQUEST');
  });

  test('keeps what is done when an import is broken off', async () => {
    const files = Array.from({ length: 40 }, (_, n) => file(`${n}.txt`, `${TEXT}\n\nBài số ${n}.`));
    const giveUp = new AbortController();
    const run = await served.client.intake.import({ files }, { signal: giveUp.signal });
    await run.next();
    giveUp.abort();
    await expect(run.next().then((step) => step.done)).rejects.toThrow();
    const { articles } = await served.client.workspace.status();
    expect(articles).toBeGreaterThanOrEqual(1);
  });

  test('undoes and redoes', async () => {
    const { result } = await importAll([file('a.txt')]);
    const id = result.files[0]?.articleId ?? '';
    await served.client.articles.setTags({ id, tags: ['tần số'] });
    expect(await served.client.registry.tags()).toEqual([{ name: 'tần số', uses: 1 }]);
    expect(await served.client.history.undo()).toMatchObject({ action: 'article.set-tags' });
    expect((await served.client.articles.get({ id })).tags).toEqual([]);
    expect(await served.client.history.redo()).toMatchObject({ action: 'article.set-tags' });
    expect((await served.client.articles.get({ id })).tags).toEqual(['tần số']);
  });

  test('hands out a brief as a file', async () => {
    await importAll([file('a.txt')]);
    const brief = await served.client.briefs.export({ country: 'FI', language: 'vi' });
    expect(brief.name).toBe('FI-Phần-Lan.docx');
    expect(new Uint8Array(await brief.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });
});
