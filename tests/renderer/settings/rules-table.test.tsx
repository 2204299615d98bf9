import { beforeAll, expect, test, vi } from 'vitest';
import { draw, wordsOf } from '../draw.tsx';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

let RulesTable: typeof import('../../../renderer/features/settings/RulesTable.tsx')['RulesTable'];
beforeAll(async () => {
  ({ RulesTable } = await import('../../../renderer/features/settings/RulesTable.tsx'));
});

test('each rule stands with what it looks for and its decisions; one that is mostly rejected comes last', () => {
  const rules = [
    { rule: 'commitment/will', pending: 2, accepted: 1, rejected: 9 },
    { rule: 'figure/counted', pending: 4, accepted: 3, rejected: 1 },
    { rule: 'figure/older', pending: 0, accepted: 0, rejected: 2 },
  ];
  const words = wordsOf(draw(<RulesTable rules={rules} />));
  expect(words).toContain('Number with its unit A number with money, a share or something counted. 3 1 4');
  expect(words).toMatch(/figure\/older figure\/older 0 2 0 What a side will do .* 1 9 2$/);
});

test('before anything was suggested there is no table', () => {
  const html = draw(<RulesTable rules={[]} />);
  expect(html).not.toContain('<table');
  expect(wordsOf(html)).toBe('Reader rules Nothing has been suggested yet. Import articles first.');
});
