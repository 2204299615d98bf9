import { useTranslation } from 'react-i18next';
import { regionalTag } from '../../../core/model/language.ts';

/** A moment (ISO 8601) in the reader's own time, day and clock. */
export function MomentText({ at }: { at: string }) {
  const { i18n } = useTranslation();
  const text = new Date(at).toLocaleString(regionalTag(i18n.language), { dateStyle: 'short', timeStyle: 'short' });
  return <time dateTime={at}>{text}</time>;
}
