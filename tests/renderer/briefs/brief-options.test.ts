import { expect, test } from 'vitest';
import { readBriefOptions, writeBriefOptions } from '../../../renderer/features/briefs/use-brief-options.ts';

test('a bare address takes the language of the interface and that language’s own style', () => {
  expect(readBriefOptions('', 'vi')).toEqual({ language: 'vi', style: 'decree30' });
  expect(readBriefOptions('', 'sv')).toEqual({ language: 'sv', style: 'international' });
});

test('nonsense in the address is passed over', () => {
  expect(readBriefOptions('?lang=xx&style=fancy', 'fr')).toEqual({ language: 'en', style: 'international' });
});

test.each([
  { language: 'vi', style: 'decree30' },
  { language: 'vi', style: 'international' },
  { language: 'en', style: 'decree30' },
] as const)('writes $language in $style so that it is read back the same', (options) => {
  expect(readBriefOptions(writeBriefOptions(options), 'sv')).toEqual(options);
});

test('the style is only written where it is not the language’s own', () => {
  expect(writeBriefOptions({ language: 'sv', style: 'international' })).toBe('?lang=sv');
});
