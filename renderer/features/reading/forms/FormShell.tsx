import { Button } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '../panel/panel.module.css';

interface FormShellProps {
  readonly saveLabel: string;
  readonly submit: () => void;
  readonly cancel: () => void;
  readonly canSave?: boolean;
  readonly children: ReactNode;
}

/** A form in the panel: Ctrl+Enter saves, Esc cancels; the first box has the focus when it opens. */
export function FormShell({ saveLabel, submit, cancel, canSave = true, children }: FormShellProps) {
  const { t } = useTranslation();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, []);
  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (canSave) submit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.defaultPrevented) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit(event);
    // An open list of choices is closed first.
    if (event.key === 'Escape' && !form.current?.querySelector('[aria-expanded="true"]')) cancel();
  };
  return (
    <form ref={form} className={classes.form} onSubmit={onSubmit} onKeyDown={onKeyDown}>
      {children}
      <div className={classes.cardActions}>
        <Button type="submit" disabled={!canSave}>
          {saveLabel}
        </Button>
        <Button variant="default" onClick={cancel}>
          {t('reading.form.cancel')}
        </Button>
        <span className={classes.formKeys}>{t('reading.form.keys')}</span>
      </div>
    </form>
  );
}
