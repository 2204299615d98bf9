import { UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './records.module.css';

interface ValueFieldProps {
  /** What is edited, for screen readers. */
  readonly label: string;
  /** The value as people read it, null where there is none. Goes into a button, so only phrasing content. */
  readonly shown: ReactNode | null;
  /** What stands where there is none. */
  readonly missing: string;
  /** The entry box; `close` puts the value back. */
  readonly editor: (close: () => void) => ReactNode;
  /** What stands beside the value. */
  readonly children?: ReactNode;
}

/** A value that a click or Enter opens for editing. */
export function ValueField({ label, shown, missing, editor, children }: ValueFieldProps) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const opener = useFocusBack(editing);
  return (
    <div className={classes.fieldValue}>
      {editing ? (
        editor(() => setEditing(false))
      ) : (
        <UnstyledButton ref={opener} className={classes.value} onClick={() => setEditing(true)}>
          {shown ?? <span className={classes.missing}>{missing}</span>}
          <IconPencil size={14} className={classes.pencil} aria-hidden />
          <VisuallyHidden>. {t('records.edit', { field: label })}</VisuallyHidden>
        </UnstyledButton>
      )}
      {children}
    </div>
  );
}

/** Gives the focus back to the value when its entry box closes, unless a click has already moved it on. */
function useFocusBack(editing: boolean) {
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (wasEditing.current && !editing && document.activeElement === document.body) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);
  return opener;
}
