import { LANGUAGES } from '../../../core/model/language.ts';
import type { NameKind, OrganisationName } from '../../../core/model/organisation.ts';

/** An abbreviation that belongs to no one language. */
export const NO_LANGUAGE = 'und';

type Names = readonly OrganisationName[];

/** What a body is called in a language: its preferred name there, else the one that was learnt first. */
export function nameIn(names: Names, language: string): OrganisationName {
  const own = names.find((name) => name.kind === 'preferred' && name.language === language);
  return own ?? names[0] ?? { language, name: '', kind: 'preferred' };
}

/** Every name but the one shown: abbreviations first, then those in its language. */
export function otherNames(names: Names, shown: OrganisationName): Names {
  const rank = ({ kind, language }: OrganisationName) =>
    kind === 'abbreviation' ? 0 : language === shown.language ? 1 : 2;
  return names.filter(({ name }) => name !== shown.name).sort((a, b) => rank(a) - rank(b));
}

function abbreviationsOf(names: Names): Names {
  return names.filter(({ kind }) => kind === 'abbreviation');
}

/** The languages that a body has names in, and those that briefs are written in, which come first. */
export function languagesOf(names: Names): string[] {
  const full = names.filter(({ kind }) => kind !== 'abbreviation').map(({ language }) => language);
  return [...new Set([...LANGUAGES, ...full])];
}

/** The names of one kind in a language; of abbreviations all, whatever their language. */
export function textsOf(names: Names, kind: NameKind, language: string): string[] {
  const fitting = names.filter((name) => name.kind === kind && (kind === 'abbreviation' || name.language === language));
  return fitting.map(({ name }) => name);
}

/**
 * The names with those of one kind in a language replaced. A name that was there in another part moves here; a main name
 * that gives way to another stays as an alias, for articles go on using it.
 */
export function withTexts(
  names: Names,
  kind: NameKind,
  language: string,
  texts: readonly string[],
): OrganisationName[] {
  const isReplaced = (name: OrganisationName) =>
    name.kind === kind && (kind === 'abbreviation' || name.language === language);
  const known = new Map(abbreviationsOf(names).map((name) => [name.name, name.language]));
  const kept = names.flatMap((name): OrganisationName[] => {
    if (texts.includes(name.name)) return [];
    if (!isReplaced(name)) return [name];
    return kind === 'preferred' && texts.length > 0 ? [{ ...name, kind: 'alias' }] : [];
  });
  return [...kept, ...texts.map((name) => ({ kind, name, language: known.get(name) ?? language }))];
}
