import { expect, test } from 'vitest';
import { countryChoices } from '../../../renderer/features/settings/country-choices.ts';

test('lists countries by their name in the language, house names included', () => {
  const choices = countryChoices('en');
  expect(choices).toContainEqual({ value: 'VN', label: 'Viet Nam' });
  expect(choices.length).toBeGreaterThan(240);
  expect(countryChoices('sv')).toContainEqual({ value: 'DE', label: 'Tyskland' });
});

test('leaves out unions, retired and made-up codes', () => {
  const codes = countryChoices('en').map(({ value }) => value);
  for (const code of ['EU', 'UN', 'SU', 'UK', 'XA', 'ZZ', 'QQ']) expect(codes).not.toContain(code);
});

test('sorts in the alphabet of the language', () => {
  const swedish = countryChoices('sv').map(({ label }) => label);
  expect(swedish.indexOf('Åland')).toBeGreaterThan(swedish.indexOf('Zimbabwe'));
});
