import { expect, test } from 'vitest';
import { ariaKeys, type KeyPress, keyCaps, matches } from '../../renderer/keys.ts';

function press(key: string, more: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false, repeat: false };
  return { key, code: '', ...none, ...more };
}

test.each([
  ['j', press('j', { code: 'KeyJ' })],
  ['Shift+A', press('A', { code: 'KeyA', shiftKey: true })],
  ['Mod+Z', press('z', { code: 'KeyZ', ctrlKey: true })],
  ['Mod+Z', press('z', { code: 'KeyZ', metaKey: true })],
  ['Mod+Shift+Z', press('Z', { code: 'KeyZ', ctrlKey: true, shiftKey: true })],
  ['ArrowDown', press('ArrowDown', { code: 'ArrowDown' })],
  ['?', press('?', { code: 'Slash', shiftKey: true })],
  ['/', press('/', { code: 'Slash' })],
  // Swedish keyboards have / on Shift+7.
  ['/', press('/', { code: 'Digit7', shiftKey: true })],
  ['Alt+1', press('1', { code: 'Digit1', altKey: true })],
  // The Vietnamese layout types ă for 1, a Mac ¡ with Alt.
  ['1', press('ă', { code: 'Digit1' })],
  ['Alt+1', press('¡', { code: 'Digit1', altKey: true })],
  // Cyrillic or Greek keyboards are read by the place of the key.
  ['j', press('о', { code: 'KeyJ' })],
])('%s is pressed', (shortcut, event) => {
  expect(matches(shortcut, event)).toBe(true);
});

test.each([
  ['a', press('A', { code: 'KeyA', shiftKey: true })],
  ['z', press('z', { code: 'KeyZ', ctrlKey: true })],
  ['Mod+Z', press('Z', { code: 'KeyZ', ctrlKey: true, shiftKey: true })],
  ['Mod+Z', press('z', { code: 'KeyZ' })],
  ['1', press('1', { code: 'Digit1', altKey: true })],
  ['k', press('j', { code: 'KeyJ' })],
])('%s is not pressed', (shortcut, event) => {
  expect(matches(shortcut, event)).toBe(false);
});

test('shortcuts are printed as on the keys and told to screen readers in their own way', () => {
  expect(keyCaps('Mod+Shift+Z')).toEqual(['Ctrl', 'Shift', 'Z']);
  expect(keyCaps('ArrowDown')).toEqual(['↓']);
  expect(ariaKeys(['Mod+Shift+Z', 'j'])).toBe('Control+Shift+Z j');
});
