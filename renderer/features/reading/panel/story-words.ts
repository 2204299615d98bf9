import type { TFunction } from 'i18next';
import { countryName } from '../../../../core/model/country.ts';
import type { StoryReason } from '../../../../core/model/story.ts';
import { percent } from '../../../ui/percent.ts';
import { printDate } from '../../../ui/print-date.ts';

/** A reason in words: codes, dates, shares and kinds as the interface's language prints them. */
export function storyReasonWords({ kind, value }: StoryReason, t: TFunction, language: string): string {
  switch (kind) {
    case 'partner':
      return t('reading.story.partner', { value: namesOf(value, language) });
    case 'date':
      return t('reading.story.date', { value: printDate(value, language, t('date.noYear')) });
    case 'parties':
      return t('reading.story.parties', { count: Number(value) });
    case 'figures':
      return t('reading.story.figures', { value });
    case 'kinds':
      return t('reading.story.kinds', { value: kindsOf(value, t) });
    case 'text':
      return t('reading.story.text', { value: percent(Number(value), language) });
    case 'days-apart':
      return t('reading.story.daysApart', { count: Number(value) });
  }
}

function namesOf(codes: string, language: string): string {
  return codes
    .split(', ')
    .map((code) => countryName(code, language))
    .join(', ');
}

/** `mou:5, plan:1` in words. */
function kindsOf(value: string, t: TFunction): string {
  return value
    .split(', ')
    .map((pair) => {
      const [kind = '', count = ''] = pair.split(':');
      return `${count} × ${t(`records.agreementKind.${kind}`)}`;
    })
    .join(', ');
}
