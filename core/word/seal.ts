import { strFromU8, strToU8, type Unzipped, type Zippable, zipSync } from 'fflate';

/** ZIP knows no time before this one; every part is given it, so that the same brief is the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/**
 * Packs the parts of a document so that it tells nothing of the moment of writing: parts in order of name with the content types
 * first, one time for all, and the day of the brief as its date.
 * @param madeOn ISO 8601 date
 */
export function seal(parts: Unzipped, madeOn: string): Uint8Array {
  const names = Object.keys(parts).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const sealed: Zippable = {};
  for (const name of names) {
    const bytes = parts[name];
    if (bytes)
      sealed[name] = [name === 'docProps/core.xml' ? withDate(bytes, madeOn) : bytes, { mtime: EPOCH, level: 6 }];
  }
  return zipSync(sealed);
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}

function withDate(core: Uint8Array, madeOn: string): Uint8Array {
  const xml = strFromU8(core);
  return strToU8(xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeOn}T00:00:00Z`));
}
