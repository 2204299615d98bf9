import organisations from '../../seeds/organisations.json' with { type: 'json' };
import type { CountryCode } from '../model/country.ts';
import { foldName } from './fold-name.ts';

/** A body of `seeds/organisations.json`. */
export interface GazetteerEntry {
  readonly key: string;
  readonly country: CountryCode;
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations: readonly string[];
}

/** The bodies that the desk knows, found by name or abbreviation. */
export interface Gazetteer {
  /** Entries that bear a name, in whichever language, spelling and inflection set aside. */
  byName(name: string): readonly GazetteerEntry[];
  /** Entries that bear an abbreviation, letter case as printed. */
  byAbbreviation(abbreviation: string): readonly GazetteerEntry[];
}

/** Builds a gazetteer from entries. */
export function createGazetteer(entries: readonly GazetteerEntry[]): Gazetteer {
  const names = Map.groupBy(
    entries.flatMap((entry) =>
      [...new Set(Object.values(entry.names).flat().map(foldName))].map((name) => ({ name, entry })),
    ),
    ({ name }) => name,
  );
  const abbreviations = Map.groupBy(
    entries.flatMap((entry) => entry.abbreviations.map((name) => ({ name, entry }))),
    ({ name }) => name,
  );
  return {
    byName: (name) => (names.get(foldName(name)) ?? []).map(({ entry }) => entry),
    byAbbreviation: (name) => (abbreviations.get(name) ?? []).map(({ entry }) => entry),
  };
}

let shipped: Gazetteer | undefined;

/** The gazetteer that ships with the desk; built once. */
export function loadGazetteer(): Gazetteer {
  shipped ??= createGazetteer(organisations);
  return shipped;
}
