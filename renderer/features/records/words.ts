import type { TFunction } from 'i18next';
import type { Choice } from './ChoiceEntry.tsx';

/** The words of a closed list with their labels in the interface's language; `list` is its place in the wording. */
export function choicesOf<T extends string>(t: TFunction, list: string, words: readonly T[]): readonly Choice<T>[] {
  return words.map((value) => {
    const key: string = `records.${list}.${value}`;
    return { value, label: t(key) };
  });
}
