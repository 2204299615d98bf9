/** A side of an agreement as an editor types it. */
export interface PartyEntry {
  readonly name: string;
  readonly country: string | null;
}

const WITH_COUNTRY = /^(.+?)\s*\(([A-Za-z]{2})\)$/;

/** Reads one party per line, the country's two-letter code in brackets at the end where there is one. */
export function readParties(entry: string): readonly PartyEntry[] {
  return readLines(entry).map((line) => {
    const match = WITH_COUNTRY.exec(line);
    return match?.[1] && match[2] ? { name: match[1], country: match[2].toUpperCase() } : { name: line, country: null };
  });
}

/** Writes parties one per line, as `readParties` reads them. */
export function writeParties(parties: readonly PartyEntry[]): string {
  return parties.map(({ name, country }) => (country ? `${name} (${country})` : name)).join('\n');
}

/** The lines of an entry box, trimmed, empty ones left out. */
export function readLines(entry: string): readonly string[] {
  return entry
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
