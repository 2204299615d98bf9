/** The parts of a keyboard event that shortcuts are told by. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'repeat'
>;

const MODIFIERS = new Set(['Mod', 'Shift', 'Alt']);

/** Whether a press is that of a shortcut like `j`, `?`, `Mod+Shift+Z` (Mod: Ctrl, or Cmd on a Mac) or `Alt+1`. */
export function matches(shortcut: string, press: KeyPress): boolean {
  const parts = shortcut.split('+');
  const key = parts.at(-1) ?? '';
  const wants = (modifier: string) => parts.includes(modifier);
  if (wants('Mod') !== (press.ctrlKey || press.metaKey) || wants('Alt') !== press.altKey) return false;
  // `?` is typed with Shift on most keyboards; for letters Shift makes another shortcut.
  if (wants('Shift') !== press.shiftKey && !isSign(key)) return false;
  return keyOf(press) === (key.length === 1 ? key.toLowerCase() : key);
}

/**
 * The key as shortcuts name it. Keyboards that put other letters or accents on the keys (the Vietnamese layout types `ă`
 * for 1) are read by the place of the key.
 */
function keyOf({ key, code }: KeyPress): string {
  if (key.length > 1 || /^[!-~]$/.test(key)) return /^Digit\d$/.test(code) && !isSign(key) ? code.slice(5) : lower(key);
  const [, place] = /^(?:Key|Digit)(.)$/.exec(code) ?? [];
  return place?.toLowerCase() ?? key;
}

const lower = (key: string) => (key.length === 1 ? key.toLowerCase() : key);

function isSign(key: string): boolean {
  return key.length === 1 && !/[a-z0-9]/i.test(key);
}

const TYPING = 'input, textarea, select, [contenteditable]:not([contenteditable="false"])';
const OVERLAY = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Whether something is an entry box. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest(TYPING) !== null;
}

/** Whether the keys belong to what has the focus: an entry box, an open menu or dialog, or an input method at work. */
export function isTaken(event: KeyPress & { readonly target: EventTarget | null }): boolean {
  if (event.isComposing || event.key === 'Process' || event.key === 'Dead') return true;
  const { target } = event;
  return target instanceof Element && target.closest(`${TYPING}, ${OVERLAY}`) !== null;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Mod: 'Ctrl',
};

/** A shortcut's keys as printed on a keyboard: `Mod+Shift+Z` is Ctrl, Shift, Z. */
export function keyCaps(shortcut: string): readonly string[] {
  return shortcut.split('+').map((part) => SYMBOLS[part] ?? part);
}

/** A shortcut as `aria-keyshortcuts` wants it. */
export function ariaKeys(shortcuts: readonly string[]): string {
  return shortcuts
    .map((shortcut) =>
      shortcut
        .split('+')
        .map((part) => (MODIFIERS.has(part) ? (part === 'Mod' ? 'Control' : part) : part))
        .join('+'),
    )
    .join(' ');
}
