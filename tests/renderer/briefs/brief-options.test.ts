import { expect, test } from 'vitest';
import { readBriefOptions, writeBriefOptions } from '../../../renderer/features/briefs/use-brief-options.ts';

test('a bare address takes the language of the interface, that language’s own style, and shows no changes', () => {
  expect(readBriefOptions('', 'vi')).toEqual({ language: 'vi', style: 'decree30', changes: 'none' });
  expect(readBriefOptions('', 'sv')).toEqual({ language: 'sv', style: 'international', changes: 'none' });
});

test('nonsense in the address is passed over', () => {
  const read = readBriefOptions('?lang=fr&style=gothic&changes=all', 'de');
  expect(read).toEqual({ language: 'en', style: 'international', changes: 'none' });
});

test.each([
  { language: 'vi', style: 'decree30', changes: 'none' },
  { language: 'vi', style: 'international', changes: 'section' },
  { language: 'en', style: 'decree30', changes: 'tracked' },
] as const)('writes $language in $style with changes $changes so that it is read back the same', (options) => {
  expect(readBriefOptions(writeBriefOptions(options), 'sv')).toEqual(options);
});

test('only what is not the language’s own or the usual is written', () => {
  expect(writeBriefOptions({ language: 'sv', style: 'international', changes: 'none' })).toBe('?lang=sv');
});
