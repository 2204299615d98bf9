import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOT } from '../source-tree.ts';
import { makeFolder, runAccord } from './run-accord.ts';

let place: ReturnType<typeof makeFolder>;
beforeAll(() => {
  place = makeFolder();
});
afterAll(() => place.remove());

const evaluate = (...args: string[]) => runAccord(['evaluate', ...args], place.folder);

test('the seeds are read as their curator read them', async () => {
  const gold = path.join(ROOT, 'tests/fixtures/seeds.gold.json');
  const ran = await evaluate(path.join(ROOT, 'seeds/articles'), '--gold', gold, '--json');
  expect(ran.code).toBe(0);
  const { measures, faults } = JSON.parse(ran.stdout) as {
    measures: { measure: string; all: { right: number; wanted: number } }[];
    faults: unknown[];
  };
  expect(faults).toEqual([]);
  const agreements = measures.find(({ measure }) => measure === 'agreements');
  expect(agreements?.all).toMatchObject({ right: 11, wanted: 11, given: 11 });
});

test('the table has a column for each language, and each miss is listed', async () => {
  mkdirSync(path.join(place.folder, 'set'));
  writeFileSync(
    path.join(place.folder, 'set/1.txt'),
    'A quiet day.\n\nThe two ministers met in Oslo and talked about fish.',
  );
  const evidence = 'The two ministers met in Oslo and talked about fish.';
  const agreements = [{ type: 'mou', status: 'signed', parties: [], evidence }];
  const gold = [{ id: '1', language: 'en', title: 'A quiet day.', partner_countries: [], agreements }];
  writeFileSync(path.join(place.folder, 'set/gold.json'), JSON.stringify(gold));
  const ran = await evaluate('set');
  expect(ran.code).toBe(0);
  expect(ran.stdout).toMatch(/^ +all \(1\) +en \(1\)/);
  expect(ran.stdout).toMatch(/agreements +P – R 0\.00/);
  expect(ran.stdout).toContain(`1.txt  agreements: missed\n  mou: ${evidence}`);
});

test('a folder without gold, or with one that does not fit, is refused by name', async () => {
  mkdirSync(path.join(place.folder, 'bare'));
  const without = await evaluate('bare');
  expect(without.code).toBe(1);
  expect(without.stderr).toMatch(/bare\/gold\.json cannot be read as what a curator recorded: .*no such file/);
  writeFileSync(path.join(place.folder, 'bare/gold.json'), '[{"id":"1"}]');
  expect((await evaluate('bare')).stderr).toMatch(/gold\.json cannot be read/);
  const lost = [{ id: 'lost', language: 'vi', partner_countries: [], agreements: [] }];
  writeFileSync(path.join(place.folder, 'bare/gold.json'), JSON.stringify(lost));
  expect((await evaluate('bare')).stderr).toMatch(/lost\.txt cannot be read/);
});
