import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AgreementFact } from '../../core/model/facts.ts';
import { emptyDesk } from './seeded-desk.ts';

let desk: ReturnType<typeof emptyDesk>;
beforeEach(() => {
  desk = emptyDesk();
});
afterEach(() => desk.close());

/** Imports a text and returns its article. */
async function imported(text: string) {
  const file = { name: 'article.txt', bytes: async () => new TextEncoder().encode(text) };
  const { files } = await desk.importFiles([file]);
  return desk.client.articles.get({ id: files[0]?.articleId ?? '' });
}

/** Imports a text; returns the parties of its agreements as extraction resolved them. */
async function partiesRead(text: string) {
  const { suggestions } = await imported(text);
  return suggestions.flatMap(({ kind, fact }) => (kind === 'agreement' ? (fact as AgreementFact).parties : []));
}

/** The body of the registry that has a name. */
async function bodyNamed(name: string) {
  const bodies = await desk.client.organisations.list({});
  const found = bodies.find(({ names }) => names.some((known) => known.name === name));
  if (!found) throw new Error(`no body ${name}`);
  return found;
}

const signed = (partner: string, day: string, subject = 'viễn thông') =>
  `Ngày ${day}, Bộ Thông tin và Truyền thông và ${partner} đã ký bản ghi nhớ về ${subject}.`;
const FULL = 'Cơ quan Viễn thám Mông Cổ';

describe('what an editor accepts today is recognised tomorrow', () => {
  test('an abbreviation in brackets, in the next article; when that is undone it is forgotten', async () => {
    const [, unknown] = await partiesRead(signed(`${FULL} (MRSA)`, '3/4/2023'));
    expect(unknown).toEqual({ name: `${FULL} (MRSA)`, country: 'MN', organisation: null });
    await desk.client.suggestions.acceptAll({});
    const { id } = await bodyNamed('MRSA');
    const recognised = { name: 'MRSA', country: 'MN', organisation: id };
    expect(await partiesRead(signed('MRSA', '5/6/2024'))).toContainEqual(recognised);
    await desk.client.history.undo();
    await desk.client.history.undo();
    expect(await partiesRead(signed('MRSA', '5/6/2024', 'tần số'))).not.toContainEqual(recognised);
    await desk.client.suggestions.acceptAll({});
    expect((await bodyNamed('MRSA')).id).not.toBe(id);
  });

  test('an abbreviation that an article explains in another sentence than the one that tells of the signing', async () => {
    const both = 'Ngày 3/4/2023, MRSA và Bộ Công Thương đã ký bản ghi nhớ về viễn thông.';
    await imported(`Đoàn của ${FULL} (MRSA) thăm Hà Nội.\n\n${both}`);
    await desk.client.suggestions.acceptAll({});
    expect(await bodyNamed('MRSA')).toMatchObject({ name: FULL, country: 'MN', abbreviations: ['MRSA'] });
  });

  test('names that many countries have, and sides without one, are not taken for the body elsewhere', async () => {
    await imported(`Ngày 3/4/2023, Bộ Công Thương và Bộ Mỏ Mông Cổ đã ký bản ghi nhớ về khoáng sản.`);
    await desk.client.suggestions.acceptAll({});
    const { id } = await bodyNamed('Bộ Mỏ Mông Cổ');
    await desk.client.organisations.update({
      id,
      values: {
        names: [
          { language: 'vi', name: 'Bộ Mỏ Mông Cổ', kind: 'preferred' },
          { language: 'vi', name: 'Bộ Mỏ', kind: 'alias' },
        ],
      },
    });
    const elsewhere = await partiesRead(
      'Ngày 5/6/2024, trong chuyến thăm Lào, Bộ Công Thương và Bộ Mỏ đã ký thỏa thuận về khoáng sản.',
    );
    expect(elsewhere).toContainEqual({ name: 'Bộ Mỏ', country: null, organisation: null });
    await desk.client.suggestions.acceptAll({});
    expect((await desk.client.organisations.get({ id })).uses.agreements).toBe(1);
    const named = await partiesRead(
      'Ngày 5/6/2024, Bộ Công Thương và Bộ Mỏ của Mông Cổ đã ký thỏa thuận về khoáng sản.',
    );
    expect(named.map(({ organisation }) => organisation)).toContain(id);
  });
});

test('a reprint is of the story of an article that was read before its parties were known', async () => {
  const told = (day: string) =>
    `${signed(`${FULL} (MRSA)`, day)} Hai bên cũng đã thống nhất đầu tư 36 triệu USD cho 12 dự án.`;
  const first = await imported(told('3/4/2023'));
  await desk.client.suggestions.acceptAll({});
  const second = await imported(`Tin từ Ulan Bator.\n\n${told('3/4/2023')}`);
  expect(second.suggestions[0]?.fact).not.toEqual(first.suggestions[0]?.fact);
  expect(second.story?.others.map(({ id }) => id)).toEqual([first.id]);
});

describe('what an editor merges today is recognised tomorrow', () => {
  const ALIAS = 'Trung tâm Vũ trụ Mông Cổ';
  const record = async (partner: string, day: string) => {
    const { id } = await imported(signed(partner, day));
    await desk.client.suggestions.acceptAll({ articleId: id });
    return bodyNamed(partner);
  };

  test('the alias stands for the surviving body, in articles to come and in those that wait; undo parts them', async () => {
    const [into, from] = [await record(FULL, '3/4/2023'), await record(ALIAS, '5/6/2024')];
    const waiting = await imported(signed(ALIAS, '7/8/2024', 'vệ tinh'));
    expect(await desk.client.organisations.previewMerge({ id: from.id, into: into.id })).toMatchObject({
      ...{ refused: null, country: 'MN', moved: { agreements: 1, engagements: 0 } },
      names: [
        { name: FULL, kind: 'preferred' },
        { name: ALIAS, kind: 'alias' },
      ],
    });
    await desk.client.organisations.merge({ id: from.id, into: into.id });
    const canonical = { name: ALIAS, country: 'MN', organisation: into.id };
    expect(await partiesRead(signed(ALIAS, '9/9/2024', 'bản đồ'))).toContainEqual(canonical);
    await desk.client.suggestions.acceptAll({ articleId: waiting.id });
    const merged = await desk.client.organisations.get({ id: into.id });
    expect(merged).toMatchObject({ aliases: [ALIAS], uses: { agreements: 3, engagements: 0 } });
    expect(merged.records.map(({ printed }) => printed).sort()).toEqual([FULL, ALIAS, ALIAS]);

    for (const step of ['accept', 'import', 'merge']) expect(await desk.client.history.undo(), step).not.toBeNull();
    expect((await desk.client.organisations.list({ country: 'MN' })).map(({ id }) => id)).toEqual([into.id, from.id]);
    expect(await partiesRead(signed(ALIAS, '9/9/2024', 'khí tượng'))).toContainEqual({
      ...canonical,
      organisation: from.id,
    });
  });

  test('a merge that makes no sense is refused in words, also in the preview', async () => {
    const [into, from] = [await record(FULL, '3/4/2023'), await record('Trung tâm Vũ trụ Lào', '5/6/2024')];
    const { refused } = await desk.client.organisations.previewMerge({ id: from.id, into: into.id });
    expect(refused).toMatch(/of LA.*of MN/);
    await expect(desk.client.organisations.merge({ id: from.id, into: into.id })).rejects.toMatchObject({
      ...{ code: 'CONFLICT', message: refused },
    });
    await expect(desk.client.organisations.merge({ id: 'gone', into: into.id })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('likely duplicates are offered with their reason until an editor rules that they are two', async () => {
    const [one, other] = [
      await record('Cơ quan Viễn thám Quốc gia Mông Cổ', '3/4/2023'),
      await record('Cơ quan Viễn thám và Quốc gia Mông Cổ', '5/6/2024'),
    ];
    expect(await desk.client.organisations.duplicates()).toMatchObject([
      { a: one.id, b: other.id, reason: 'same-name' },
    ]);
    await desk.client.organisations.keepApart({ id: other.id, other: one.id });
    expect(await desk.client.organisations.duplicates()).toEqual([]);
    expect(await desk.client.history.undo()).toMatchObject({ action: 'organisation.keep-apart' });
    expect(await desk.client.organisations.duplicates()).toHaveLength(1);
  });
});

test('a body is told with its names, its records and its people, and can be forgotten once nothing names it', async () => {
  const text = `Giám đốc ${FULL} Bat Erdene dự lễ.\n\n${signed(`${FULL} (MRSA)`, '3/4/2023')}`;
  await imported(text);
  await desk.client.suggestions.acceptAll({});
  const { id } = await bodyNamed(FULL);
  const body = await desk.client.organisations.get({ id });
  expect(body).toMatchObject({
    ...{ name: FULL, abbreviations: ['MRSA'], country: 'MN', key: null },
    records: [{ kind: 'agreement', label: 'viễn thông', date: '2023-04-03', printed: `${FULL} (MRSA)` }],
  });
  expect(body.people.map(({ name }) => name)).toEqual(['Bat Erdene']);
  await expect(desk.client.organisations.remove({ id })).rejects.toMatchObject({ code: 'CONFLICT' });
  await desk.client.agreements.remove({ id: body.records[0]?.id ?? '' });
  await desk.client.organisations.remove({ id });
  await expect(desk.client.organisations.get({ id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
