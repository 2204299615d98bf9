import organisations from '../../seeds/organisations.json' with { type: 'json' };
import type { CountryCode } from '../model/country.ts';
import { fold } from '../model/fold.ts';
import { phraseSource } from './lexicon/cue.ts';
import { LEXICONS, namesFor } from './lexicon/lexicons.ts';
import { coreName } from './resolve.ts';

/** A body of the shipped list, as `seeds/organisations.json` has it. */
export interface GazetteerEntry {
  readonly key: string;
  readonly country: CountryCode;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: readonly string[];
}

/** Known bodies, found by what they are called. Two bodies may share a name; their countries tell them apart. */
export interface Gazetteer {
  /** By folded name or abbreviation, as listed. */
  readonly byName: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** By folded name without the country. */
  readonly byCore: ReadonlyMap<string, readonly GazetteerEntry[]>;
  /** Abbreviations and names of one word, as printed: they are found in a text without a noun that announces them. */
  readonly words: ReadonlySet<string>;
  /** Finds the longer names, by language. */
  readonly patterns: ReadonlyMap<string, RegExp>;
}

/** Indexes bodies by their names and abbreviations. */
export function buildGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const byName = new Map<string, GazetteerEntry[]>();
  const byCore = new Map<string, GazetteerEntry[]>();
  const words = new Set<string>();
  for (const entry of entries) {
    const named = [...Object.values(entry.names).flat(), ...entry.abbreviations];
    for (const name of new Set(named.map(fold))) add(byName, name, entry);
    for (const core of coresOf(entry)) add(byCore, core, entry);
    for (const name of named) if (/^\p{Lu}[^\s]+$/u.test(name)) words.add(name);
  }
  const patterns = new Map(LEXICONS.map(({ language }) => [language, namePattern(entries, language)]));
  return { byName, byCore, words, patterns };
}

function namePattern(entries: readonly GazetteerEntry[], language: string): RegExp {
  const names = entries.flatMap((entry) => entry.names[language] ?? []).filter((name) => /\s/u.test(name));
  return new RegExp(phraseSource(names.map((name) => name.replace(/[.()*+?[\]]/g, '\\$&'))), 'gu');
}

function coresOf(entry: GazetteerEntry): Set<string> {
  return new Set(
    LEXICONS.flatMap((lexicon) =>
      (entry.names[lexicon.language] ?? []).map((name) => coreName(name, lexicon, namesFor(lexicon))),
    ),
  );
}

function add(index: Map<string, GazetteerEntry[]>, name: string, entry: GazetteerEntry): void {
  if (name === '') return;
  const known = index.get(name);
  if (known) known.push(entry);
  else index.set(name, [entry]);
}

let shipped: Gazetteer | null = null;

/** The gazetteer that ships with the desk, indexed once. */
export function loadGazetteer(): Gazetteer {
  shipped ??= buildGazetteer(organisations);
  return shipped;
}
