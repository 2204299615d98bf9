import { useTranslation } from 'react-i18next';
import type { Edtf } from '../../core/model/edtf.ts';
import { printDate } from './print-date.ts';

/** A date as the interface's language prints it; nothing where there is none. */
export function DateText({ edtf }: { edtf: Edtf | null }) {
  const { t, i18n } = useTranslation();
  if (edtf === null) return null;
  return <span className="nums">{printDate(edtf, i18n.language, t('date.noYear'))}</span>;
}
