import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { emptyDesk, seededDesk } from './seeded-desk.ts';

const textFile = (name: string, text: string, encoding: BufferEncoding = 'utf8') => ({
  name,
  bytes: async () => new Uint8Array(Buffer.from(text, encoding)),
});

const ARTICLE =
  'Việt Nam và Phần Lan hợp tác quản lý tần số\n\n' +
  'Sáng 14/3/2024, tại Hà Nội, Thứ trưởng Bộ Thông tin và Truyền thông đã tiếp đoàn công tác của Cơ quan Giao thông và ' +
  'Truyền thông Phần Lan (Traficom). Hai bên trao đổi kinh nghiệm quản lý tần số, triển khai mạng thế hệ mới và phát triển nhân lực.\n\n' +
  'Kết thúc buổi làm việc, Bộ Thông tin và Truyền thông Việt Nam và Cơ quan Giao thông và Truyền thông Phần Lan (Traficom) đã ký bản ghi nhớ ' +
  'hợp tác về quản lý tần số. Bản ghi nhớ có hiệu lực trong ba năm và được gia hạn khi hai bên đồng ý.\n';
const REPRINT = ARTICLE.replace('Sáng 14/3/2024, tại', 'Theo tin từ Bộ, sáng 14/3/2024, tại').replace(
  'kinh nghiệm',
  'nhiều kinh nghiệm',
);
const OTHER =
  'Đoàn doanh nghiệp Nhật Bản thăm Đà Nẵng\n\nNgày 2/7/2024, lãnh đạo thành phố đã gặp gỡ đoàn doanh nghiệp Nhật Bản, ' +
  'giới thiệu môi trường đầu tư và các khu công nghiệp của địa phương.\n';

let desk: ReturnType<typeof emptyDesk>;
beforeEach(() => {
  desk = emptyDesk();
});
afterEach(() => desk.close());

const importTexts = async (...texts: string[]) =>
  (await desk.importFiles(texts.map((text, index) => textFile(`${index}.txt`, text)))).files;

describe('what is imported again', () => {
  test('the same bytes and the same text in another file are named, and not kept twice', async () => {
    const [first] = await importTexts(ARTICLE);
    const { files } = await desk.importFiles([
      textFile('copy.txt', ARTICLE),
      textFile('utf16.txt', `\ufeff${ARTICLE}`, 'utf16le'),
    ]);
    const duplicateOf = { articleId: first?.articleId, label: 'Việt Nam và Phần Lan hợp tác quản lý tần số', share: 1 };
    expect(files).toEqual([
      {
        name: 'copy.txt',
        outcome: 'same',
        reason: null,
        articleId: first?.articleId,
        duplicateOf: { ...duplicateOf, by: 'bytes' },
      },
      {
        name: 'utf16.txt',
        outcome: 'same',
        reason: null,
        articleId: first?.articleId,
        duplicateOf: { ...duplicateOf, by: 'text' },
      },
    ]);
    expect(await desk.client.articles.list()).toHaveLength(1);
  });

  test('the same text from another source is kept, as a near duplicate', async () => {
    const [first] = await importTexts(ARTICLE);
    const [again] = (await desk.importFiles([textFile('a.md', `---\nurl: https://bao.example/1\n---\n\n${ARTICLE}`)]))
      .files;
    expect(again).toMatchObject({
      outcome: 'near-duplicate',
      duplicateOf: { articleId: first?.articleId, by: 'words' },
    });
    expect(again?.duplicateOf?.share).toBeGreaterThan(0.9);
  });

  test.each([
    ['as it was', [ARTICLE, OTHER, REPRINT]],
    ['the other way round', [REPRINT, OTHER, ARTICLE]],
  ])('a near duplicate is kept and marked, %s', async (_, texts) => {
    const [first, other, second] = await importTexts(...texts);
    expect([first?.outcome, other?.outcome, second?.outcome]).toEqual(['new', 'new', 'near-duplicate']);
    expect(second?.duplicateOf).toMatchObject({ articleId: first?.articleId, by: 'words' });
    expect(second?.duplicateOf?.share).toBeGreaterThan(0.6);
    expect(await desk.client.articles.list()).toHaveLength(3);
    const { story } = await desk.client.articles.get({ id: second?.articleId ?? '' });
    expect(story?.others).toMatchObject([{ id: first?.articleId, match: { relation: 'reprint', certainty: 'sure' } }]);
  });

  test('what it tells is matched with the records of the other', async () => {
    const [first, second] = await importTexts(ARTICLE, REPRINT);
    await desk.client.suggestions.acceptAll({ articleId: first?.articleId ?? '' });
    const { suggestions } = await desk.client.articles.get({ id: second?.articleId ?? '' });
    expect(suggestions.length).toBeGreaterThan(0);
    for (const { match } of suggestions) expect(match?.certainty).toBe('sure');
    await desk.client.suggestions.acceptAll({});
    expect(await desk.client.agreements.list({})).toMatchObject([{ articles: 2 }]);
  });

  test('undo takes it and its story away; redone, it is found again', async () => {
    const [first] = await importTexts(ARTICLE);
    await importTexts(REPRINT);
    await desk.client.history.undo();
    expect((await desk.client.articles.get({ id: first?.articleId ?? '' })).story).toBeNull();
    expect((await importTexts(ARTICLE))[0]?.outcome).toBe('same');
    expect((await importTexts(REPRINT))[0]?.outcome).toBe('near-duplicate');
    await desk.client.history.undo();
    await desk.client.history.redo();
    expect((await importTexts(REPRINT.replace('ba năm', 'năm năm')))[0]?.outcome).toBe('near-duplicate');
    const [article] = (await desk.client.articles.list()).slice(-1);
    expect((await desk.client.articles.get({ id: article?.id ?? '' })).story?.others).toHaveLength(2);
  });

  test('articles of an older file are found too, once something is imported', async () => {
    const [first] = await importTexts(ARTICLE);
    // As a file of an older version: nothing is kept of its articles.
    desk.context.workspace.connection.exec(
      'DROP TRIGGER guard_article_signature_DELETE; DELETE FROM article_signature',
    );
    desk.context.workspace.connection.exec('DROP TRIGGER guard_signature_band_DELETE; DELETE FROM signature_band');
    desk.context.workspace.connection.exec('DROP TRIGGER guard_story_key_DELETE; DELETE FROM story_key');
    const [second] = await importTexts(REPRINT);
    expect(second?.duplicateOf?.articleId).toBe(first?.articleId);
  });
});

describe('a story', () => {
  const storyOf = async (id: string) => (await desk.client.articles.get({ id })).story;

  test('is left by an article for good; undo brings it back', async () => {
    const [first, second] = await importTexts(ARTICLE, REPRINT);
    const [a, b] = [first?.articleId ?? '', second?.articleId ?? ''];
    await desk.client.articles.leaveStory({ id: b });
    expect([await storyOf(a), await storyOf(b)]).toEqual([null, null]);
    expect((await desk.client.articles.get({ id: b })).maybeSameStory).toEqual([]);
    expect(await desk.client.registry.stories()).toEqual([]);
    await desk.client.history.undo();
    expect((await storyOf(b))?.others).toHaveLength(1);
  });

  test('is joined by hand, also against an earlier ruling, and an article is of one story only', async () => {
    const [first, second, third] = await importTexts(ARTICLE, REPRINT, OTHER);
    const [a, b, c] = [first, second, third].map((file) => file?.articleId ?? '');
    await desk.client.articles.leaveStory({ id: b ?? '' });
    await desk.client.articles.joinStory({ id: b ?? '', other: c ?? '' });
    expect((await storyOf(b ?? ''))?.others).toMatchObject([{ id: c, match: null }]);
    await desk.client.articles.joinStory({ id: b ?? '', other: a ?? '' });
    expect((await storyOf(b ?? ''))?.others).toMatchObject([{ id: a, match: { relation: 'reprint' } }]);
    expect(await storyOf(c ?? '')).toBeNull();
    await expect(desk.client.articles.joinStory({ id: a ?? '', other: b ?? '' })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(desk.client.articles.leaveStory({ id: c ?? '' })).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('that is only likely is offered, and not again once it was ruled out', async () => {
    const later =
      'Trao đổi chuyên gia tần số\n\nNgày 2/4/2024, Bộ Thông tin và Truyền thông Việt Nam và Cơ quan Giao thông và Truyền thông ' +
      'Phần Lan (Traficom) đã ký bản ghi nhớ về trao đổi chuyên gia.\n';
    const [first, second] = await importTexts(ARTICLE, later);
    const [a, b] = [first?.articleId ?? '', second?.articleId ?? ''];
    expect(await storyOf(b)).toBeNull();
    const { maybeSameStory } = await desk.client.articles.get({ id: b });
    expect(maybeSameStory).toMatchObject([{ id: a, match: { certainty: 'maybe' } }]);
    await desk.client.articles.keepApart({ id: b, other: a });
    for (const id of [a, b]) expect((await desk.client.articles.get({ id })).maybeSameStory).toEqual([]);
    await desk.client.history.undo();
    await desk.client.articles.joinStory({ id: b, other: a });
    expect((await storyOf(a))?.others).toMatchObject([{ id: b }]);
  });

  test('is gone when only one of its articles is left', async () => {
    const [, second] = await importTexts(ARTICLE, REPRINT);
    await desk.client.articles.remove({ id: second?.articleId ?? '' });
    expect(await desk.client.registry.stories()).toEqual([]);
  });
});

test('the Swedish seed is a translation of the Vietnamese one', async () => {
  const seeds = await seededDesk();
  const swedish = (await seeds.client.articles.list()).find(({ language }) => language === 'sv');
  const { story } = await seeds.client.articles.get({ id: swedish?.id ?? '' });
  expect(story?.others).toMatchObject([{ language: 'vi', match: { relation: 'translation', score: 1 } }]);
  seeds.close();
});
