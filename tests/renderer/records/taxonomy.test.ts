import { expect, test } from 'vitest';
import { branchesOf } from '../../../renderer/features/records/taxonomy.ts';
import fields from '../../../seeds/fields.json' with { type: 'json' };

test('each branch has its nodes in the order of the tree, however deep and however listed', () => {
  const nodes = [
    { key: 'data', parent: 'digital' },
    { key: 'ict', parent: null },
    { key: 'digital', parent: 'ict' },
    { key: 'law', parent: null },
    { key: 'post', parent: 'ict' },
  ];
  const placed = branchesOf(nodes).map((branch) => branch.map(({ key, depth }) => `${depth} ${key}`));
  expect(placed).toEqual([['0 ict', '1 digital', '2 data', '1 post'], ['0 law']]);
});

test('no field of the shipped taxonomy is lost', () => {
  expect(
    branchesOf(fields)
      .flat()
      .map(({ key }) => key)
      .sort(),
  ).toEqual(fields.map(({ key }) => key).sort());
});
