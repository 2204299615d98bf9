import { beforeAll, expect, test, vi } from 'vitest';
import type { OrganisationDetail } from '../../../core/api/schemas/organisation.ts';
import { twinsOf } from '../../../renderer/features/organisations/twins.ts';
import wording from '../../../renderer/features/organisations/wording.en.json' with { type: 'json' };
import { draw, wordsOf } from '../draw.tsx';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

async function load() {
  const { NameFields } = await import('../../../renderer/features/organisations/NameFields.tsx');
  const { TwinsAside } = await import('../../../renderer/features/organisations/TwinsAside.tsx');
  const { UsesSection } = await import('../../../renderer/features/organisations/UsesSection.tsx');
  const { CountryField } = await import('../../../renderer/features/organisations/CountryField.tsx');
  return { NameFields, TwinsAside, UsesSection, CountryField };
}
let parts: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  parts = await load();
});

const body = (id: string, name: string): OrganisationDetail => ({
  ...{ id, key: null, country: 'MN', name, aliases: [], abbreviations: ['MRSA'] },
  names: [
    { language: 'vi', name, kind: 'preferred' },
    { language: 'vi', name: 'Cục Viễn thám', kind: 'alias' },
    { language: 'und', name: 'MRSA', kind: 'abbreviation' },
  ],
  uses: { agreements: 1, engagements: 0 },
  records: [{ kind: 'agreement', id: 'r', label: 'viễn thông', language: 'vi', date: '2023-04-03', printed: 'MRSA' }],
  people: [{ id: 'p', name: 'Bat Erdene', role: 'Giám đốc' }],
});
const ONE = body('one', 'Cơ quan Viễn thám');
const OTHER = body('other', 'Cơ quan Viễn thám Quốc gia');
const nothing = () => undefined;

test('names stand by language, each part to be edited, with what is missing said', () => {
  const words = wordsOf(draw(<parts.NameFields names={ONE.names} save={nothing} />));
  expect(words).toMatch(/Vietnamese Cơ quan Viễn thám \. Edit Vietnamese: main name Cục Viễn thám/);
  expect(words).toMatch(/Swedish No name in this language/);
  expect(words).toMatch(/Abbreviations MRSA/);
  // Without a main name there is nothing that another could stand beside.
  expect(words.match(new RegExp(wording.none.alias, 'g'))).toBeNull();
});

test('a record that names the body is a door, with what it prints', () => {
  const html = draw(<parts.UsesSection body={ONE} />);
  expect(html).toContain('href="/agreements/r"');
  expect(wordsOf(html)).toContain('Agreement viễn thông 3 Apr 2023 · “MRSA” People named as of it Bat Erdene Giám đốc');
  expect(wordsOf(draw(<parts.UsesSection body={{ ...ONE, records: [], people: [] }} />))).toBe(
    `${wording.usedIn} ${wording.unused}`,
  );
});

test('a body that may be the same is offered with the reason, only on the two that it concerns', () => {
  const pair = { a: 'other', b: 'one', reason: 'abbreviation' as const, names: ['MRSA', 'MRSA'] as [string, string] };
  const aside = ({ id }: OrganisationDetail) => {
    const twins = twinsOf(id, [ONE, OTHER], [pair]);
    return draw(<parts.TwinsAside twins={twins} merge={nothing} keepApart={nothing} />);
  };
  expect(aside(ONE)).toContain('href="/organisations/other"');
  expect(wordsOf(aside(ONE))).toContain('The same abbreviation in one country: MRSA. Compare and merge Not the same');
  expect(aside(OTHER)).toContain('href="/organisations/one"');
  expect(aside(body('third', 'Bộ Mỏ'))).toBe('');
});

test('the country of a shipped body is no button', () => {
  expect(draw(<parts.CountryField country="MN" />)).not.toContain('<button');
  expect(wordsOf(draw(<parts.CountryField country={null} save={nothing} />))).toContain(wording.none.country);
});
