import { beforeAll, expect, test, vi } from 'vitest';
import type { ArticleDetail } from '../../../core/api/schemas/article.ts';
import type { Command } from '../../../renderer/commands.ts';
import type { Reading } from '../../../renderer/features/reading/reading-context.ts';
import { openingState } from '../../../renderer/features/reading/reading-state.ts';
import { draw, wordsOf } from '../draw.tsx';
import { person } from './fixtures.ts';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

async function load() {
  const { SuggestionsTab } = await import('../../../renderer/features/reading/panel/SuggestionsTab.tsx');
  const { ReadingContext } = await import('../../../renderer/features/reading/reading-context.ts');
  return { SuggestionsTab, ReadingContext };
}
let parts: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  parts = await load();
});

const acceptAll: Command = { id: 'all', label: 'reading.command.acceptAll', keys: ['Shift+A'], run: () => undefined };

function tab(suggestions: ArticleDetail['suggestions']): string {
  const { SuggestionsTab, ReadingContext } = parts;
  const article = { id: 'a', language: 'vi', text: '', suggestions, annotations: [], records: [] };
  const reading = { article, state: openingState(null), dispatch: () => undefined, commands: { acceptAll } };
  return wordsOf(
    draw(
      <ReadingContext value={reading as unknown as Reading}>
        <SuggestionsTab />
      </ReadingContext>,
    ),
  );
}
const rejected = { ruleDecisions: { accepted: 1, rejected: 6 } };

test('those of rules that are mostly rejected stand last, under a heading of their own', () => {
  const words = tab([
    person('Early', { start: 0, end: 4 }, rejected),
    person('Late', { start: 50, end: 55 }),
    person('Decided', { start: 5, end: 9 }, { ...rejected, state: 'rejected' }),
  ]);
  expect(words).toMatch(/^2 suggestions wait for review .* Late From rules that you mostly reject Person Early/);
});

test('without any there is no heading', () => {
  expect(tab([person('Late', { start: 50, end: 55 })])).not.toContain('From rules');
});
