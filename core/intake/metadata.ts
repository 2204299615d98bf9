import type { Edtf } from '../model/edtf.ts';
import { formatEdtf, parseEdtf } from '../model/edtf.ts';
import type { Unit } from './classify.ts';
import { isImageFile } from './furniture.ts';

/** What the lines around an article say of it. */
export interface FoundMetadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly publishedOn: Edtf | null;
}

const URL_IN_LINE = /https?:\/\/[^\s)>\]]+/i;
const DOMAIN_IN_LINE = /(?<![\p{L}\p{N}@./-])(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?![\p{L}\p{N}./-])/iu;

/** Reads title, publisher, address and day of publication from the lines that are not body. */
export function metadataOf(units: readonly Unit[]): FoundMetadata {
  const lines = units
    .filter(
      ({ kind, text }) => kind === 'source-line' || kind === 'byline' || (kind === 'furniture' && !isImageFile(text)),
    )
    .map(({ text }) => text);
  const url = addressOf(lines);
  return {
    title: units.find(({ kind }) => kind === 'title')?.text ?? labelled(lines, 'title'),
    publisher: publisherOf(lines, url),
    url,
    publishedOn: publishedOn(lines),
  };
}

/** The address of a page, not of a site: it has a path. */
function addressOf(lines: readonly string[]): string | null {
  const addresses = lines.map((line) => URL_IN_LINE.exec(line)?.[0]).filter((address) => address !== undefined);
  return addresses.find((address) => URL.canParse(address) && new URL(address).pathname.length > 1) ?? null;
}

function labelled(lines: readonly string[], label: string): string | null {
  const line = lines.find((candidate) => candidate.toLowerCase().startsWith(`${label}:`));
  return line?.slice(label.length + 1).trim() || null;
}

/** A line with a domain names the publisher outright; a site's address does too; else the host of the page. */
function publisherOf(lines: readonly string[], url: string | null): string | null {
  const named = labelled(lines, 'source');
  if (named !== null && !named.includes('/')) return named;
  const domains = lines.filter((line) => !URL_IN_LINE.test(line)).map((line) => DOMAIN_IN_LINE.exec(line)?.[1]);
  const sites = lines
    .map((line) => URL_IN_LINE.exec(line)?.[0])
    .filter((address) => address !== undefined && address !== url);
  const site = sites.find((address) => address !== undefined && URL.canParse(address));
  const host = site ?? url;
  return (
    domains.findLast((domain) => domain !== undefined) ?? (host ? new URL(host).hostname.replace(/^www\./, '') : null)
  );
}

/** The first full date among the lines; days before months, as in Viet Nam and Sweden, unless it is ISO. */
function publishedOn(lines: readonly string[]): Edtf | null {
  for (const line of lines) {
    const bare = line.replace(URL_IN_LINE, ' ');
    const iso = /\b(\d{4})-(\d{2})-(\d{2})/.exec(bare);
    const local = /\b(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\b/.exec(bare);
    const parts = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : null;
    if (!parts) continue;
    const [year = 0, month = 0, day = 0] = parts.map(Number);
    const edtf = formatEdtf({ year, month, day });
    if (parseEdtf(edtf)) return edtf;
  }
  return null;
}
