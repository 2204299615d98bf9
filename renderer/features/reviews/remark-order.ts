import type { Remark } from '../../../core/api/schemas/review.ts';

/** Whether it is known which statement a remark is about; one that was taken out is not to be found, but known. */
export function isTied({ statementId }: Pick<Remark, 'statementId'>): boolean {
  return statementId !== null;
}

/** Remarks as they are shown: those of statements first, then those that could be tied to none. */
export function readingOrder(remarks: readonly Remark[]): Remark[] {
  return [...remarks.filter(isTied), ...remarks.filter((remark) => !isTied(remark))];
}

/** The remark to go on with after one is decided on: the next that waits, from the top again at the end; else null. */
export function nextPending(order: readonly Remark[], decided: string): string | null {
  const at = order.findIndex(({ id }) => id === decided);
  const others = [...order.slice(at + 1), ...order.slice(0, Math.max(at, 0))];
  return others.find(({ state }) => state === 'pending')?.id ?? null;
}
