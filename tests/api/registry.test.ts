import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyDesk, seededDesk, seedFiles } from './seeded-desk.ts';

describe('the five seed articles, every suggestion accepted', () => {
  let desk: Awaited<ReturnType<typeof seededDesk>>;
  beforeAll(async () => {
    desk = await seededDesk();
    await desk.client.suggestions.acceptAll({});
  });
  afterAll(() => desk.close());

  test('give exactly six agreements: five with China, one with the United Kingdom', async () => {
    const agreements = await desk.client.agreements.list({});
    expect(agreements.map(({ countries }) => countries.join()).sort()).toEqual(['CN', 'CN', 'CN', 'CN', 'CN', 'GB']);
  });

  test('each Chinese one rests on the Vietnamese and the Swedish article', async () => {
    for (const { id } of await desk.client.agreements.list({ country: 'CN' })) {
      const { evidence } = await desk.client.agreements.get({ id });
      const main = evidence.filter(({ field }) => field === null);
      expect(main.map(({ language }) => language).sort()).toEqual(['sv', 'vi']);
      for (const { passage } of main) expect(passage.exact.length).toBeGreaterThan(60);
    }
  });

  test('the two Swedish names of one broadcaster authority are names of one body', async () => {
    const bodies = await desk.client.organisations.list({ country: 'CN' });
    const names = ['Kinas nationella radio- och tv-förvaltning', 'Tổng cục Phát thanh truyền hình quốc gia Trung Quốc'];
    const holders = bodies.filter(({ name, aliases }) => names.some((printed) => [name, ...aliases].includes(printed)));
    expect(holders).toHaveLength(1);
    for (const printed of names) expect([holders[0]?.name, ...(holders[0]?.aliases ?? [])]).toContain(printed);
  });

  test('the two Chinese articles are one story, for facts and not for words', async () => {
    const stories = await desk.client.registry.stories();
    expect(stories).toHaveLength(1);
    expect(stories[0]?.articles).toHaveLength(2);
    expect(stories[0]?.reasons).toEqual([
      'partner: CN',
      'date: XXXX-12-12',
      'parties: 5',
      expect.stringMatching(/^figures: (?=.*36)(?=.*5)/),
      'kinds: mou:5',
    ]);
  });

  test('nothing that was read in two languages is counted twice', async () => {
    const commitments = await desk.client.commitments.list({ country: 'CN' });
    expect(commitments).toHaveLength(14);
    expect(new Set(commitments.map(({ language }) => language))).toEqual(new Set(['vi']));
  });

  test('the partners are China, the United Kingdom, Korea and the United States', async () => {
    const countries = await desk.client.briefs.countries();
    expect(countries.map(({ code }) => code)).toEqual(['CN', 'GB', 'KR', 'US']);
    expect(countries.find(({ code }) => code === 'KR')?.engagements).toBeGreaterThanOrEqual(7);
  });

  test('undo takes all of it back in one step, redo brings it again', async () => {
    await desk.client.history.undo();
    expect(await desk.client.agreements.list({})).toEqual([]);
    await desk.client.history.redo();
    expect(await desk.client.agreements.list({})).toHaveLength(6);
  });
});

test('the order of import does not matter', async () => {
  const desk = await seededDesk();
  const backwards = emptyDesk();
  await backwards.importFiles(seedFiles().reverse());
  for (const each of [desk, backwards]) await each.client.suggestions.acceptAll({});
  expect(await backwards.client.agreements.list({})).toHaveLength((await desk.client.agreements.list({})).length);
  desk.close();
  backwards.close();
});
