import { type KeyboardEvent, useRef, useState } from 'react';

/**
 * The life of an entry box: Enter (Ctrl+Enter where Enter makes a new line) or leaving it saves, Esc puts the value
 * back. It settles once: a box that closes also loses the focus, and must not save what Esc has just thrown away.
 */
export function useEntry<T>(initial: T, enterSaves: boolean, save: (value: T) => void, close: () => void) {
  const [value, setValue] = useState(initial);
  const settled = useRef(false);
  const settle = (keep: boolean) => {
    if (settled.current) return;
    settled.current = true;
    if (keep && value !== initial) save(value);
    close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // An input method (Telex, VNI) uses Enter and Esc to finish a word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') settle(false);
    else if (event.key === 'Enter' && (enterSaves || event.ctrlKey || event.metaKey)) settle(true);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return { value, setValue, onKeyDown, onBlur: () => settle(true) };
}
