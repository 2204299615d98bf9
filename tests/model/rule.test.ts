import { expect, test } from 'vitest';
import { LANGUAGES } from '../../core/model/language.ts';
import { isMostlyRejected, RULES } from '../../core/model/rule.ts';
import { readText } from '../source-tree.ts';

test.each([
  [0, 0, false],
  [0, 4, false],
  [0, 5, true],
  [2, 2, false],
  [2, 3, true],
  [3, 3, false],
  [30, 29, false],
  [29, 31, true],
])('%i accepted and %i rejected: mostly rejected is %s', (accepted, rejected, expected) => {
  expect(isMostlyRejected({ accepted, rejected })).toBe(expected);
});

test.each(LANGUAGES)('each rule has a name and a reason in %s', (language) => {
  const { rules } = JSON.parse(readText(`renderer/features/reading/wording.${language}.json`)) as {
    rules: Record<string, { name: string; why: string }>;
  };
  expect(Object.keys(rules).sort()).toEqual(RULES.map((rule) => rule.replace('/', '-')).sort());
});
