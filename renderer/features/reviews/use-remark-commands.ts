import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Remark } from '../../../core/api/schemas/review.ts';
import { orpc } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import type { Command } from '../../commands.ts';
import { useCommands } from '../../use-commands.ts';
import { stepTo } from '../records/row-keys.ts';
import { nextPending, readingOrder } from './remark-order.ts';

/** Decisions are made one after the other, in the order of the keys pressed. */
const IN_TURN = { id: 'remarks' };

/** The remarks as they are decided on: which one is open, whether its value is being mended, and the keys. */
export interface RemarkDesk {
  readonly current: string | null;
  readonly choose: (id: string) => void;
  /** The remark whose value is being mended. */
  readonly mending: string | null;
  readonly mend: (id: string, open: boolean) => void;
  readonly accept: (id: string, value?: string) => void;
  readonly commands: Readonly<Record<'accept' | 'edit' | 'reject', Command>>;
}

/** Walk, accept, mend, reject. After a decision the next remark that waits is opened at once. */
export function useRemarkCommands(remarks: readonly Remark[]): RemarkDesk {
  const { t } = useTranslation();
  const order = readingOrder(remarks);
  const [chosen, setChosen] = useState<string | null>(null);
  const [mending, setMending] = useState<string | null>(null);
  const current = order.find(({ id }) => id === chosen) ?? order.find(({ state }) => state === 'pending') ?? null;
  const accepting = useChange({ ...orpc.reviews.accept.mutationOptions(), scope: IN_TURN }, t('reviews.said.accepted'));
  const rejecting = useChange({ ...orpc.reviews.reject.mutationOptions(), scope: IN_TURN }, t('reviews.said.rejected'));
  const goOn = (id: string) => {
    setMending(null);
    setChosen(nextPending(order, id));
  };
  const accept = (id: string, value?: string) => {
    accepting.mutate(value === undefined ? { id } : { id, value });
    goOn(id);
  };
  const walk = (step: 1 | -1) => {
    const at = order.findIndex(({ id }) => id === current?.id);
    setChosen(order[stepTo(at, step, order.length)]?.id ?? null);
  };
  const isOpen = current?.state === 'pending';
  const edits = isOpen && current.kind === 'change' && current.claim !== null;
  // What was taken out is settled as it is, unless the editor gives it another value.
  const wantsValue = edits && current.value === null && current.after !== null;
  const command = (name: string, keys: readonly string[], run: () => void, enabled = true): Command => ({
    ...{ id: `remark.${name}`, label: `reviews.command.${name}`, keys, run, enabled },
  });
  const commands = {
    next: { ...command('next', ['j', 'ArrowDown'], () => walk(1)), repeats: true },
    previous: { ...command('previous', ['k', 'ArrowUp'], () => walk(-1)), repeats: true },
    accept: command(
      'accept',
      ['a'],
      // A change without a value waits for one.
      () => current && (wantsValue ? setMending(current.id) : accept(current.id)),
      isOpen,
    ),
    edit: command('edit', ['e'], () => current && setMending(current.id), edits),
    reject: command(
      'reject',
      ['x'],
      () => {
        if (!current) return;
        rejecting.mutate({ id: current.id });
        goOn(current.id);
      },
      isOpen,
    ),
  };
  useCommands('reviews.remarks', Object.values(commands));
  return {
    ...{ current: current?.id ?? null, choose: setChosen, mending, accept, commands },
    mend: (id, open) => setMending(open ? id : null),
  };
}
