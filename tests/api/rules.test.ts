import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Desk } from '../../core/app.ts';
import { change } from '../../core/context.ts';
import { articleId, seededDesk } from './seeded-desk.ts';

let desk: Desk;
let article: string;
beforeEach(async () => {
  desk = await seededDesk();
  article = await articleId(desk, '000');
});
afterEach(() => desk.close());

const RULE = 'person/title-and-name';
const suggestions = async () => (await desk.client.articles.get({ id: article })).suggestions;
const recordOf = async (name: string) => (await desk.client.suggestions.rules()).find(({ rule }) => rule === name);

/** All of a rule that wait, in any article. */
async function waiting(rule: string) {
  const rows = await desk.client.articles.list();
  const details = await Promise.all(rows.map(({ id }) => desk.client.articles.get({ id })));
  return details.flatMap((detail) => detail.suggestions.filter((one) => one.rule === rule && one.state === 'pending'));
}

async function reject(rule: string, count: number) {
  for (const { id } of (await waiting(rule)).slice(0, count)) await desk.client.suggestions.reject({ id });
}

describe('decisions on a rule', () => {
  test('are counted over all articles: accepted as it is or corrected, rejected, waiting', async () => {
    const [first, second, third, ...rest] = await waiting(RULE);
    if (first?.kind !== 'person' || !second || !third) throw new Error('too few persons in the seeds');
    await desk.client.suggestions.accept({ id: first.id, fact: { ...first.fact, role: 'Thư ký' } });
    await desk.client.suggestions.accept({ id: second.id });
    await desk.client.suggestions.reject({ id: third.id });
    expect(await recordOf(RULE)).toEqual({ rule: RULE, pending: rest.length, accepted: 2, rejected: 1 });
    const people = (await suggestions()).filter(({ rule }) => rule === RULE);
    expect(people.map(({ ruleDecisions }) => ruleDecisions)).toContainEqual({ accepted: 2, rejected: 1 });
  });

  test('are taken back with them', async () => {
    await reject(RULE, 1);
    expect((await recordOf(RULE))?.rejected).toBe(1);
    await desk.client.history.undo();
    expect((await recordOf(RULE))?.rejected).toBe(0);
  });

  test('are none for a rule that nobody has decided on', async () => {
    const decisions = (await suggestions()).map(({ ruleDecisions }) => ruleDecisions);
    expect(new Set(decisions.map((each) => JSON.stringify(each)))).toEqual(new Set(['{"accepted":0,"rejected":0}']));
  });
});

describe('accepting all', () => {
  test('leaves those of a rule that is mostly rejected where it is told so, and takes them along otherwise', async () => {
    await reject(RULE, 5);
    const left = (await waiting(RULE)).length;
    expect(left).toBeGreaterThan(0);
    const first = await desk.client.suggestions.acceptAll({ unlikely: 'leave' });
    expect(first.left).toEqual({ doubtful: 0, unlikely: left });
    expect(await recordOf(RULE)).toMatchObject({ pending: left, accepted: 0 });
    expect(await desk.client.suggestions.acceptAll({})).toEqual({
      accepted: left,
      left: { doubtful: 0, unlikely: 0 },
    });
  });

  test('four rejections bury no rule', async () => {
    await reject(RULE, 4);
    expect((await desk.client.suggestions.acceptAll({ unlikely: 'leave' })).left.unlikely).toBe(0);
  });
});

test('a suggestion of an older version says no words, and is accepted and corrected as ever', async () => {
  change(desk.context, { action: 'article.import', subject: '' }, ({ db }) =>
    db.prepare(`UPDATE suggestion SET fact = json_remove(fact, '$.cues')`).run(),
  );
  const [first, second] = await waiting(RULE);
  if (!first || !second) throw new Error('too few persons in the seeds');
  expect(first.fact.cues).toEqual([]);
  await desk.client.suggestions.accept({ id: first.id });
  const { cues: _, ...old } = second.fact;
  await desk.client.suggestions.accept({ id: second.id, fact: old });
  expect((await recordOf(RULE))?.accepted).toBe(2);
});
