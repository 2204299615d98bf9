import { Button, CloseButton } from '@mantine/core';
import { useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { currentToasts, dismiss, onToasts, type Toast } from '../ui/toasts.ts';
import classes from './shell.module.css';

/** How long a notice stays; bad news stays until it is put away. */
const SHOWN_MS = 8_000;

/** The notices at the edge of the window; they are read out, and never take the focus. */
export function Toasts() {
  const toasts = useSyncExternalStore(onToasts, currentToasts);
  return (
    <div className={classes.toasts} role="status" aria-live="polite">
      {toasts.map((toast) => (
        <Notice key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function Notice({ toast: { id, text, tone, action } }: { toast: Toast }) {
  const { t } = useTranslation();
  useEffect(() => {
    if (tone === 'bad') return;
    const timer = setTimeout(() => dismiss(id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [id, tone]);
  return (
    <div className={classes.toast} data-tone={tone}>
      <span className={classes.toastText}>{text}</span>
      {action && (
        <Button
          variant="subtle"
          size="compact-sm"
          onClick={() => {
            dismiss(id);
            action.run();
          }}
        >
          {action.label}
        </Button>
      )}
      <CloseButton size="sm" aria-label={t('shell.dismiss')} onClick={() => dismiss(id)} />
    </div>
  );
}
