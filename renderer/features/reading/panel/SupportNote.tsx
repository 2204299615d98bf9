import { UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Span } from '../../../../core/model/span.ts';
import { useReading } from '../reading-context.ts';
import classes from './panel.module.css';

/** The passage that a field rests on, where it is another than the main one; a press goes there. */
export function SupportNote({ basis, span }: { basis: 'stated' | 'inferred'; span: Span }) {
  const { t } = useTranslation();
  const { article, state, dispatch } = useReading();
  const show = () => {
    const item = { id: state.current ?? '', tab: state.tab, spans: [span] };
    dispatch({ type: 'choose', item, by: 'panel' });
  };
  return (
    <UnstyledButton className={classes.support} onClick={show}>
      {t(`records.basis.${basis}`)}: <q>{article.text.slice(span.start, span.end)}</q>
    </UnstyledButton>
  );
}
