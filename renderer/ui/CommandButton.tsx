import { Button, type ButtonProps, Kbd } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../commands.ts';
import { ariaKeys, keyCaps } from '../keys.ts';
import classes from './ui.module.css';

interface CommandButtonProps extends Pick<ButtonProps, 'variant' | 'color' | 'size'> {
  readonly command: Command;
  readonly icon?: TablerIcon;
}

/** A command as a button, with its first shortcut printed on it. */
export function CommandButton({ command, icon: Icon, variant = 'default', size = 'xs', color }: CommandButtonProps) {
  const { t } = useTranslation();
  const { label, keys, enabled = true, run } = command;
  const [first] = keys;
  return (
    <Button
      variant={variant}
      size={size}
      disabled={!enabled}
      onClick={run}
      {...(color && { color })}
      {...(Icon && { leftSection: <Icon size={15} aria-hidden /> })}
      {...(first && {
        'aria-keyshortcuts': ariaKeys(keys),
        rightSection: (
          <Kbd size="xs" className={classes.cap} aria-hidden>
            {keyCaps(first).join('+')}
          </Kbd>
        ),
      })}
    >
      {t(label)}
    </Button>
  );
}
