import { Kbd, Modal } from '@mantine/core';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { commandsInForce } from '../commands.ts';
import { keyCaps } from '../keys.ts';
import classes from './shell.module.css';

/** The shortcuts that work on this screen, the screen's own first. */
export function ShortcutList({ opened, close }: { opened: boolean; close: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={t('shell.shortcuts')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('shell.close') }}
    >
      <div className={classes.shortcuts}>
        {commandsInForce()
          .toReversed()
          .map((set) => (
            <section key={set.title}>
              <h3>{t(set.title)}</h3>
              <dl>
                {set.commands
                  .filter(({ keys }) => keys.length > 0)
                  .map(({ id, label, keys }) => (
                    <div key={id}>
                      <dt>{t(label)}</dt>
                      <dd>
                        <Keys keys={keys} />
                      </dd>
                    </div>
                  ))}
              </dl>
            </section>
          ))}
      </div>
    </Modal>
  );
}

function Keys({ keys }: { keys: readonly string[] }) {
  return keys.map((shortcut, index) => (
    <Fragment key={shortcut}>
      {index > 0 && ' / '}
      {keyCaps(shortcut).map((cap) => (
        <Kbd key={cap} size="xs">
          {cap}
        </Kbd>
      ))}
    </Fragment>
  ));
}
