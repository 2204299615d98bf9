import { useTranslation } from 'react-i18next';
import type { MarkKind } from '../text/marks.ts';
import classes from './panel.module.css';

/** The kind of a suggestion or record, with the colour and line that its marks have in the text. */
export function KindBadge({ kind }: { kind: MarkKind }) {
  const { t } = useTranslation();
  return (
    <span className={classes.kind} data-kind={kind}>
      {t(`reading.kind.${kind}`)}
    </span>
  );
}
