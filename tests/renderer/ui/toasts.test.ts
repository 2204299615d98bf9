import { afterEach, expect, test, vi } from 'vitest';
import { currentToasts, dismiss, onToasts, say } from '../../../renderer/ui/toasts.ts';

const texts = () => currentToasts().map(({ text }) => text);

afterEach(() => {
  for (const { id } of currentToasts()) dismiss(id);
});

test('only the latest change offers to be undone', () => {
  say('one', { topic: 'change', action: { label: 'Undo', run: () => undefined } });
  say('other');
  say('two', { topic: 'change', action: { label: 'Undo', run: () => undefined } });
  expect(texts()).toEqual(['other', 'two']);
});

test('older notices give way, and a dismissed one goes', () => {
  for (const text of ['1', '2', '3', '4']) say(text);
  expect(texts()).toEqual(['2', '3', '4']);
  dismiss(currentToasts()[1]?.id ?? 0);
  expect(texts()).toEqual(['2', '4']);
});

test('listeners are told, until they leave', () => {
  const listener = vi.fn();
  const leave = onToasts(listener);
  say('once');
  leave();
  say('twice');
  expect(listener).toHaveBeenCalledOnce();
});
