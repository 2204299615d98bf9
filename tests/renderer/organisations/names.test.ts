import { expect, test } from 'vitest';
import type { NameKind, OrganisationName } from '../../../core/model/organisation.ts';
import {
  languagesOf,
  NO_LANGUAGE,
  nameIn,
  otherNames,
  textsOf,
  withTexts,
} from '../../../renderer/features/organisations/names.ts';

const name = (language: string, text: string, kind: NameKind = 'preferred'): OrganisationName => ({
  ...{ language, name: text, kind },
});
const NAMES = [
  name('vi', 'Cục Đường sắt'),
  name('sv', 'Banverket'),
  name('fi', 'Ratahallinto', 'alias'),
  name('vi', 'Cục Hỏa xa', 'alias'),
  name('vi', 'CĐS', 'abbreviation'),
];
const lines = (names: readonly OrganisationName[]) => names.map((each) => `${each.language} ${each.kind} ${each.name}`);

test('a body is called by its name in the language, else by the one learnt first', () => {
  expect(nameIn(NAMES, 'sv').name).toBe('Banverket');
  expect(nameIn(NAMES, 'en').name).toBe('Cục Đường sắt');
  expect(nameIn(NAMES, 'fi').name).toBe('Cục Đường sắt');
});

test('beside it stand the abbreviations, then its other names in that language, then the rest', () => {
  expect(otherNames(NAMES, nameIn(NAMES, 'vi')).map((each) => each.name)).toEqual([
    ...['CĐS', 'Cục Hỏa xa', 'Banverket', 'Ratahallinto'],
  ]);
});

test('the languages of the desk come first, then those that the body has names in', () => {
  expect(languagesOf(NAMES)).toEqual(['vi', 'en', 'sv', 'fi']);
  expect(languagesOf([name('zh', 'X', 'abbreviation')])).toEqual(['vi', 'en', 'sv']);
});

test('the names of one kind in a language are replaced, all others kept', () => {
  expect(lines(withTexts(NAMES, 'alias', 'vi', ['Sở Hỏa xa', 'Cục Xe lửa']))).toEqual([
    ...['vi preferred Cục Đường sắt', 'sv preferred Banverket', 'fi alias Ratahallinto', 'vi abbreviation CĐS'],
    ...['vi alias Sở Hỏa xa', 'vi alias Cục Xe lửa'],
  ]);
  expect(textsOf(withTexts(NAMES, 'preferred', 'sv', []), 'preferred', 'sv')).toEqual([]);
});

test('a main name that gives way to an alias changes places with it', () => {
  expect(lines(withTexts(NAMES, 'preferred', 'vi', ['Cục Hỏa xa']))).toEqual([
    ...['vi alias Cục Đường sắt', 'sv preferred Banverket', 'fi alias Ratahallinto', 'vi abbreviation CĐS'],
    'vi preferred Cục Hỏa xa',
  ]);
});

test('abbreviations are one list; those that were there keep their language', () => {
  const names = withTexts(NAMES, 'abbreviation', NO_LANGUAGE, ['CĐS', 'FRA']);
  expect(textsOf(names, 'abbreviation', 'sv')).toEqual(['CĐS', 'FRA']);
  expect(lines(names).slice(-2)).toEqual(['vi abbreviation CĐS', 'und abbreviation FRA']);
});
