import { InvalidArgumentError } from 'commander';

/** A TCP port as typed. */
export function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new InvalidArgumentError('A port is 0 to 65535.');
  return port;
}

/** A count as typed. */
export function countOf(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('Give a whole number above 0.');
  return count;
}

/** An ISO 3166-1 alpha-2 code as typed, in capitals. */
export function countryOf(text: string): string {
  if (!/^[a-z]{2}$/i.test(text)) throw new InvalidArgumentError('A country is its two-letter code, such as KR.');
  return text.toUpperCase();
}

/** For options that may be given several values: adds one more country. */
export function addCountry(text: string, earlier: readonly string[] = []): string[] {
  return [...earlier, countryOf(text)];
}
