import { Menu, type MenuItemConstructorOptions } from 'electron';
import { LANGUAGES, type Language } from '../core/model/language.ts';
import en from './menu.en.json' with { type: 'json' };
import sv from './menu.sv.json' with { type: 'json' };
import vi from './menu.vi.json' with { type: 'json' };

type Label = keyof typeof en;
type Item = readonly [role: NonNullable<MenuItemConstructorOptions['role']>, label: Label] | null;

const WORDING: Readonly<Record<Language, Readonly<Record<Label, string>>>> = { vi, en, sv };

/** Undo and redo are the window's own: they work on the registry, not on the text of an input. Null is a line between. */
const MENUS: Readonly<Partial<Record<Label, readonly Item[]>>> = {
  file: [
    ['close', 'close'],
    ['quit', 'quit'],
  ],
  edit: [['cut', 'cut'], ['copy', 'copy'], ['paste', 'paste'], null, ['selectAll', 'selectAll']],
  view: [
    ['zoomIn', 'zoomIn'],
    ['zoomOut', 'zoomOut'],
    ['resetZoom', 'resetZoom'],
    null,
    ['togglefullscreen', 'fullScreen'],
    ['reload', 'reload'],
  ],
  help: [['about', 'about']],
};

/** The first of the wanted languages that there is wording for, else English. */
export function languageOf(wanted: readonly string[]): Language {
  const found = wanted.flatMap((tag) => LANGUAGES.filter((language) => tag.toLowerCase().split('-')[0] === language));
  return found[0] ?? 'en';
}

/** The menu as data. */
export function menuTemplate(language: Language): MenuItemConstructorOptions[] {
  const wording = WORDING[language];
  return Object.entries(MENUS).map(([name, items]) => ({
    label: wording[name as Label],
    submenu: items.map((item) => (item ? { role: item[0], label: wording[item[1]] } : { type: 'separator' })),
  }));
}

export function setMenu(language: Language): void {
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(language)));
}
