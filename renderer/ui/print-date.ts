import { type Edtf, type EdtfDay, parseEdtf } from '../../core/model/edtf.ts';
import { regionalTag } from '../../core/model/language.ts';

/** A leap year, to print days of a year that is not stated. */
const SOME_YEAR = 2000;

function printDay({ year, month, day }: EdtfDay, language: string): string {
  if (month === null) return String(year);
  const date = new Date(Date.UTC(year ?? SOME_YEAR, month - 1, day ?? 1));
  const parts: Intl.DateTimeFormatOptions = {
    ...(year !== null && { year: 'numeric' }),
    month: monthStyle(language),
    ...(day !== null && { day: 'numeric' }),
    timeZone: 'UTC',
  };
  return new Intl.DateTimeFormat(regionalTag(language), parts).format(date);
}

/** Vietnamese dates are numbers throughout; elsewhere `6/8` could be read both ways, so the month is named. */
function monthStyle(language: string): 'numeric' | 'short' {
  return language === 'vi' ? 'numeric' : 'short';
}

/**
 * An EDTF date as a language prints it; `noYear` is added where the source does not state the year. Text that is no EDTF
 * is shown as it is.
 */
export function printDate(edtf: Edtf, language: string, noYear: string): string {
  const parsed = parseEdtf(edtf);
  if (!parsed) return edtf;
  const { first, last } = parsed;
  const printed = edtf.includes('/')
    ? `${printDay(first, language)} – ${printDay(last, language)}`
    : printDay(first, language);
  return first.year === null || last.year === null ? `${printed} (${noYear})` : printed;
}
