import { regionalTag } from '../../core/model/language.ts';

/** A share, 0 to 1, as a percentage in the interface's language. */
export function percent(share: number, language: string): string {
  return new Intl.NumberFormat(regionalTag(language), { style: 'percent' }).format(share);
}
