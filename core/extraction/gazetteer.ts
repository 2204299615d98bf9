import { organisations } from '../../seeds/organisations.ts';
import type { CountryCode } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import { findCountries } from './countries.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { LEXICONS, namesFor } from './lexicon/lexicons.ts';
import { indexNames, joinIndexes, type NameIndex } from './name-index.ts';
import { coreName } from './resolve.ts';
import { tokenise } from './tokens.ts';

/** A body of the shipped list, as `seeds/organisations` has it, or what the workspace knows of one. */
export interface GazetteerEntry {
  /** The key of a shipped body, else its id in the workspace. */
  readonly key: string;
  readonly country: CountryCode | null;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: readonly string[];
  /** The workspace has learnt these names. They were read in one article, so a general one needs its country. */
  readonly learnt?: boolean;
}

/** Known bodies, found by what they are called. Two bodies may share a name; their countries tell them apart. */
export interface Gazetteer {
  /** By folded name or abbreviation, as listed. */
  readonly byName: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** By folded name without the country. */
  readonly byCore: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** Abbreviations and names of one word, as printed: they are found in a text without a noun that announces them. */
  readonly words: ReadonlySet<string>;
  /** The longer names and the abbreviations, by language. */
  readonly names: ReadonlyMap<string, NameIndex>;
}

/** Indexes bodies by their names and abbreviations. */
export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const byName = new Map<string, GazetteerEntry[]>();
  const byCore = new Map<string, GazetteerEntry[]>();
  const words = new Set<string>();
  const found = entries.map((entry) => ({ entry, names: findable(entry) }));
  for (const { entry, names } of found) {
    const named = [...Object.values(names).flat(), ...entry.abbreviations];
    for (const name of new Set(named.map(fold))) add(byName, name, entry);
    for (const core of coresOf(entry)) add(byCore, core, entry);
    for (const name of entry.learnt ? entry.abbreviations.filter(isTelling) : named) {
      if (/^\p{Lu}[^\s]+$/u.test(name)) words.add(name);
    }
  }
  const namesIn = (language: string) =>
    found.flatMap(({ entry, names }) => [
      ...(names[language] ?? []).filter((name) => name.includes(' ')),
      // So that `Bộ A và NIPA` is read as two bodies.
      ...entry.abbreviations.filter(isTelling),
    ]);
  const names = new Map(LEXICONS.map(({ language }) => [language, indexNames(namesIn(language))]));
  return { byName, byCore, words, names };
}

/** The names, by language, by which a body is found wherever they are printed. */
function findable({ names, learnt }: GazetteerEntry): GazetteerEntry['names'] {
  if (!learnt) return names;
  return Object.fromEntries(
    LEXICONS.map((lexicon) => [
      lexicon.language,
      (names[lexicon.language] ?? []).filter((name) => isDistinct(name, lexicon)),
    ]),
  );
}

const coresByName = new Map(LEXICONS.map(({ language }) => [language, new Map<string, string>()]));

/** Worked out once: a gazetteer is built again whenever an editor teaches it a name. */
function coreOf(name: string, lexicon: Lexicon): string {
  const cores = coresByName.get(lexicon.language);
  const known = cores?.get(name);
  if (known !== undefined) return known;
  const core = coreName(name, lexicon, namesFor(lexicon));
  cores?.set(name, core);
  return core;
}

/** Letters enough to be nobody else's word: `IT` is not. */
function isTelling(abbreviation: string): boolean {
  return abbreviation.length > 2;
}

/**
 * Whether a learnt name stands for one body everywhere. `hai nước`, `Bộ trưởng A` and `Trung Quốc` do not, nor does what
 * many countries have (`Bộ Thương mại`) unless it names the country.
 */
function isDistinct(name: string, lexicon: Lexicon): boolean {
  if (coreOf(name, lexicon) === '' || !/\p{Lu}/u.test(name) || name.search(lexicon.agreements.sides) === 0)
    return false;
  if (name.search(lexicon.people.title) === 0) return false;
  const { head } = lexicon.organisations;
  const general = tokenise(name, { start: 0, end: name.length }).some(({ start }) => {
    head.lastIndex = start;
    return head.test(name);
  });
  return !general || findCountries(name, { start: 0, end: name.length }, namesFor(lexicon)).length > 0;
}

function coresOf({ names, abbreviations }: GazetteerEntry): Set<string> {
  const cores = LEXICONS.flatMap((lexicon) => (names[lexicon.language] ?? []).map((name) => coreOf(name, lexicon)));
  // An abbreviation is printed with its country, too: `Korea's KBS`.
  return new Set([...cores, ...abbreviations.map(fold)]);
}

function add(index: Map<string, GazetteerEntry[]>, name: string, entry: GazetteerEntry): void {
  if (name === '') return;
  const known = index.get(name);
  if (!known) index.set(name, [entry]);
  else if (!known.some(({ key }) => key === entry.key)) known.push(entry);
}

let shipped: Gazetteer | null = null;

/** The gazetteer that ships with the desk, indexed once. */
export function loadGazetteer(): Gazetteer {
  shipped ??= buildGazetteer(organisations);
  return shipped;
}

/** The gazetteer that ships with the desk, and what a workspace has learnt: only that is indexed anew. */
export function extendGazetteer(learnt: readonly GazetteerEntry[]): Gazetteer {
  const { byName, byCore, words, names } = loadGazetteer();
  const own = buildGazetteer(learnt);
  return {
    byName: withLearnt(byName, own.byName),
    byCore: withLearnt(byCore, own.byCore),
    words: words.union(own.words),
    names: new Map([...names].map(([language, index]) => [language, joinIndexes(index, own.names.get(language))])),
  };
}

function withLearnt(known: Gazetteer['byName'], learnt: Gazetteer['byName']): Gazetteer['byName'] {
  const all = new Map(known);
  for (const [name, entries] of learnt) {
    const before = known.get(name) ?? [];
    // What was learnt of a shipped body comes after the body itself.
    all.set(name, [...before, ...entries.filter((entry) => !before.some(({ key }) => key === entry.key))]);
  }
  return all;
}
