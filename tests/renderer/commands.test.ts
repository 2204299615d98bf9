import { afterEach, expect, test, vi } from 'vitest';
import { addCommands, type Command, commandsInForce, onCommands, runCommand } from '../../renderer/commands.ts';
import type { KeyPress } from '../../renderer/keys.ts';

const removals: (() => void)[] = [];
const add = (title: string, commands: readonly Command[]) => {
  const remove = addCommands({ title, commands });
  removals.push(remove);
  return remove;
};
const command = (id: string, key: string, run: () => void, enabled = true): Command => {
  return { id, label: id, keys: [key], run, enabled };
};
const press = (key: string): KeyPress => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, repeat: false };
  return { key, code: '', ...none };
};

afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

test('the screen on top goes before what works everywhere', () => {
  const [everywhere, screen] = [vi.fn(), vi.fn()];
  add('everywhere', [command('one', 'j', everywhere)]);
  const leave = add('screen', [command('two', 'j', screen)]);
  expect(runCommand(press('j'))).toBe(true);
  expect([screen.mock.calls.length, everywhere.mock.calls.length]).toEqual([1, 0]);
  leave();
  runCommand(press('j'));
  expect(everywhere).toHaveBeenCalledOnce();
});

test('a command that cannot be done now lets the key go on to the next', () => {
  const run = vi.fn();
  add('everywhere', [command('one', 'a', run)]);
  add('screen', [command('two', 'a', () => expect.unreachable(), false)]);
  expect(runCommand(press('a'))).toBe(true);
  expect(run).toHaveBeenCalledOnce();
});

test('a key of no command is left to the browser', () => {
  add('screen', [command('one', 'a', () => expect.unreachable())]);
  expect(runCommand(press('b'))).toBe(false);
});

test('who listens is told when commands come and go', () => {
  const listener = vi.fn();
  removals.push(onCommands(listener));
  add('screen', [])();
  expect(listener).toHaveBeenCalledTimes(2);
  expect(commandsInForce()).toEqual([]);
});

test('a key held down walks on, but decides only once', () => {
  const [walk, decide] = [vi.fn(), vi.fn()];
  add('screen', [{ ...command('walk', 'j', walk), repeats: true }, command('decide', 'a', decide)]);
  for (const repeat of [false, true, true]) {
    runCommand({ ...press('j'), repeat });
    runCommand({ ...press('a'), repeat });
  }
  expect([walk.mock.calls.length, decide.mock.calls.length]).toEqual([3, 1]);
});
