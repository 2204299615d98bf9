import type { Dispatch } from 'react';
import type { ArticleDetail } from '../../../core/api/schemas/article.ts';
import type { Command } from '../../commands.ts';
import { useCommands } from '../../use-commands.ts';
import { after, isUnlikely, itemsOf, pendingOf, stepFrom } from './items.ts';
import type { SuggestionCommand } from './reading-context.ts';
import type { ReadingAction, ReadingState } from './reading-state.ts';
import { useSuggestionChanges } from './use-suggestion-changes.ts';

/** The keys of the reading desk: walk, accept, edit, reject. After a decision the next one is chosen at once. */
export function useSuggestionCommands(
  article: ArticleDetail,
  state: ReadingState,
  dispatch: Dispatch<ReadingAction>,
): Readonly<Record<SuggestionCommand, Command>> {
  const { accept, reject, acceptAll } = useSuggestionChanges(article.id);
  const pending = pendingOf(article);
  const current = pending.find(({ id }) => id === state.current) ?? null;
  const walk = (by: 1 | -1) => {
    const item = stepFrom(itemsOf(article, state.tab), state.current, by);
    if (item) dispatch({ type: 'choose', item, by: 'keys' });
  };
  const goOn = (decided: string) =>
    dispatch({ type: 'choose', item: after(itemsOf(article, 'suggestions'), decided), by: 'keys' });
  const decide = (run: (id: string) => void) => {
    if (!current) return;
    run(current.id);
    goOn(current.id);
  };
  const isOpen = current !== null;
  const commands = {
    next: { ...command('next', ['j'], () => walk(1), true), repeats: true },
    previous: { ...command('previous', ['k'], () => walk(-1), true), repeats: true },
    accept: command(
      'accept',
      ['a'],
      () => decide(() => current && accept(current, state.otherwise.has(current.id))),
      isOpen,
    ),
    edit: command(
      'edit',
      ['e'],
      () => current && dispatch({ type: 'task', task: { kind: 'edit', itemId: current.id } }),
      isOpen,
    ),
    reject: command('reject', ['x'], () => decide(reject), isOpen),
    apart: command('apart', ['m'], () => current && dispatch({ type: 'otherwise', id: current.id }), !!current?.match),
    why: command('why', ['w'], () => dispatch({ type: 'why' }), isOpen),
    acceptAll: command(
      'acceptAll',
      ['Shift+A'],
      acceptAll,
      pending.some((one) => !isUnlikely(one)),
    ),
  };
  useCommands('reading.tab.suggestions', Object.values(commands));
  return commands;
}

function command(name: SuggestionCommand, keys: readonly string[], run: () => void, enabled: boolean): Command {
  return { id: `suggestion.${name}`, label: `reading.command.${name}`, keys, run, enabled };
}
