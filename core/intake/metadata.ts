import type { ArticleMetadata } from '../model/article.ts';
import type { Edtf } from '../model/edtf.ts';
import { formatEdtf, parseEdtf } from '../model/edtf.ts';
import type { Cues } from './cues/cues.ts';
import { isImageFile } from './furniture.ts';
import { dateInLine } from './line-dates.ts';
import type { Unit } from './unit.ts';

const URL_IN_LINE = /https?:\/\/[^\s)>\]]+/i;
const DOMAIN_IN_LINE =
  /(?<![\p{L}\p{N}@./-])(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,5}(?!jpe?g|png|gif|webp|svg|html?|php|aspx?|pdf)[a-z]{2,})(?![\p{L}\p{N}./-])/iu;
/** The day in a page's address, as many papers have it: `/2024/10/14/`. */
const DAY_IN_PATH = /\/((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//;

/** Reads title, publisher, address and day of publication from the lines that are not body. */
export function metadataOf(units: readonly Unit[], cues: Cues): Omit<ArticleMetadata, 'language'> {
  const lines = units
    .filter(
      ({ kind, text }) => kind === 'source-line' || kind === 'byline' || (kind === 'furniture' && !isImageFile(text)),
    )
    .map(({ text }) => text);
  const url = addressOf(lines);
  return {
    title: field(lines, 'title') ?? units.find(({ kind }) => kind === 'title')?.text ?? null,
    publisher: publisherOf(lines, url, cues) ?? signature(units, cues),
    url,
    publishedOn: publishedOn(lines, cues) ?? dayInPath(url),
  };
}

/** The address of a page, not of a site: it has a path. */
function addressOf(lines: readonly string[]): string | null {
  const addresses = lines.map((line) => URL_IN_LINE.exec(line)?.[0]).filter((address) => address !== undefined);
  return addresses.find((address) => URL.canParse(address) && new URL(address).pathname.length > 1) ?? null;
}

/** The value of a field above the text (`Title: …`), without its quotes; null where it is empty. */
function field(lines: readonly string[], name: string): string | null {
  const line = lines.find((candidate) => candidate.toLowerCase().replace(' :', ':').startsWith(`${name}:`));
  const value = line?.slice(line.indexOf(':') + 1).trim() ?? '';
  return value.replace(/^(["'])(.*)\1$/, '$2') || null;
}

/** A line with a domain names the publisher outright; then the source by its name; then a site's address or the page's host. */
function publisherOf(lines: readonly string[], url: string | null, cues: Cues): string | null {
  const named = field(lines, 'source');
  if (named !== null && !named.includes('/')) return named;
  const domains = lines.filter((line) => !URL_IN_LINE.test(line)).map((line) => DOMAIN_IN_LINE.exec(line)?.[1]);
  const domain = domains.findLast((found) => found !== undefined);
  if (domain !== undefined) return domain;
  const source = cues.source.map((word) => field(lines, word)).find((value) => value !== null && !value.includes('/'));
  if (source) return source;
  const sites = lines
    .map((line) => URL_IN_LINE.exec(line)?.[0])
    .filter((address) => address !== undefined && address !== url);
  const host = sites.find((address) => address !== undefined && URL.canParse(address)) ?? url;
  return host ? new URL(host).hostname.replace(/^www\./, '') : null;
}

/** A press release is signed below its text by the body that issued it. */
function signature(units: readonly Unit[], cues: Cues): string | null {
  const signed = units.findLast(
    ({ kind, text }) => kind === 'byline' && cues.bodies.some((word) => text.toLowerCase().includes(word)),
  );
  return signed?.text ?? null;
}

/** The day that is called the day of publication, else the first whole date among the lines that is not one of change. */
function publishedOn(lines: readonly string[], cues: Cues): Edtf | null {
  const dated = lines.flatMap((line) => {
    const day = dateInLine(line.replace(URL_IN_LINE, ' '), cues);
    const lower = line.toLowerCase();
    return day === null ? [] : [{ day, changed: cues.updated.some((word) => lower.startsWith(word)) }];
  });
  return (dated.find(({ changed }) => !changed) ?? dated[0])?.day ?? null;
}

function dayInPath(url: string | null): Edtf | null {
  const [, year, month, day] = DAY_IN_PATH.exec(url ?? '') ?? [];
  if (day === undefined) return null;
  const edtf = formatEdtf({ year: Number(year), month: Number(month), day: Number(day) });
  return parseEdtf(edtf) ? edtf : null;
}
