import type { ReactElement } from 'react';
import { beforeAll, expect, test, vi } from 'vitest';
import type { ArticleDetail, SuggestionDetail } from '../../../core/api/schemas/article.ts';
import type { Command } from '../../../renderer/commands.ts';
import { openingState, type ReadingState } from '../../../renderer/features/reading/reading-state.ts';
import { draw, wordsOf } from '../draw.tsx';

/** The client asks where it was loaded from. */
vi.stubGlobal('location', new URL('http://127.0.0.1/'));

async function load() {
  const { SuggestionCard } = await import('../../../renderer/features/reading/panel/SuggestionCard.tsx');
  const { ReadingContext } = await import('../../../renderer/features/reading/reading-context.ts');
  return { SuggestionCard, ReadingContext };
}
let parts: Awaited<ReturnType<typeof load>>;
beforeAll(async () => {
  parts = await load();
});

const text = 'Chiều ngày 12/12, Bộ TT&TT đã ký bản ghi nhớ về kinh tế số với Bộ Thương mại Trung Quốc.';
const suggestion: SuggestionDetail = {
  ...{ id: 's1', articleId: 'a1', rule: 'agreement/signing-verb', state: 'pending', recordId: null },
  ruleDecisions: { accepted: 12, rejected: 2 },
  passages: [{ start: 18, end: text.length }],
  match: {
    ...{ recordId: 'r1', label: 'hợp tác kinh tế số', score: 0.9, certainty: 'sure' },
    reasons: [
      { fact: 'parties', says: 'for', values: ['Kinas handelsministerium'] },
      { fact: 'date', says: 'for', values: ['XXXX-12-12', '2023-12-12'] },
    ],
  },
  kind: 'agreement',
  fact: {
    ...{
      rule: 'agreement/signing-verb',
      cues: [
        { start: 30, end: 32 },
        { start: 33, end: 44 },
      ],
      kind: 'mou',
      status: 'signed',
      subject: 'kinh tế số',
      date: 'XXXX-12-12',
    },
    parties: [{ name: 'Bộ Thương mại Trung Quốc', country: 'CN', organisation: null }],
    ...{ signatories: [], fields: [], evidence: [], commitments: [] },
    support: [{ field: 'date', basis: 'inferred', passage: { start: 11, end: 16 } }],
  },
};

function card(state: Partial<ReadingState>, shown = suggestion): ReactElement {
  const { ReadingContext, SuggestionCard } = parts;
  const article = { id: 'a1', language: 'vi', text, suggestions: [suggestion], annotations: [], records: [] };
  const command = (name: string, key: string): Command => {
    return { id: name, label: `reading.command.${name}`, keys: [key], run: () => undefined };
  };
  const commands = {
    ...{ next: command('next', 'j'), previous: command('previous', 'k'), apart: command('apart', 'm') },
    ...{ accept: command('accept', 'a'), edit: command('edit', 'e'), reject: command('reject', 'x') },
    ...{ why: command('why', 'w'), acceptAll: command('acceptAll', 'Shift+A') },
  };
  const reading = {
    article: article as unknown as ArticleDetail,
    state: { ...openingState(null), ...state },
    dispatch: () => undefined,
    commands,
  };
  return (
    <ReadingContext value={reading}>
      <SuggestionCard suggestion={shown} />
    </ReadingContext>
  );
}

test('one that is not chosen is a line: kind, date, words', () => {
  const html = draw(card({}));
  expect(wordsOf(html)).toBe('Agreement 12 Dec (year not stated) kinh tế số');
  expect(html).toContain('aria-expanded="false"');
});

test('the chosen one says all, what each field rests on, and what can be done', () => {
  const words = wordsOf(draw(card({ current: 's1' })));
  expect(words).toContain('Bộ Thương mại Trung Quốc · China');
  expect(words).toContain('Inferred: 12/12');
  expect(words).toContain('Signing word before the instrument: ký … bản ghi nhớ');
  expect(words).toContain('12 of 14 suggestions of this rule accepted in this workspace');
  expect(words).toMatch(/Accept a Edit e Reject x/);
});

const signingVerb = 'A word like “signed” stands before the name of an instrument in one sentence.';

test('why it is made is told where it is asked for, by a button that says whether it is open', () => {
  const closed = draw(card({ current: 's1' }));
  expect(wordsOf(closed)).not.toContain(signingVerb);
  expect(closed).toMatch(/aria-expanded="false"[^>]*aria-keyshortcuts="w"/);
  const open = draw(card({ current: 's1', why: true }));
  expect(wordsOf(open)).toContain(signingVerb);
  expect(open).toMatch(/aria-expanded="true"[^>]*aria-keyshortcuts="w"/);
});

test('each cue word is underlined once, in the language of the article', () => {
  const again = { ...suggestion.fact, cues: [...suggestion.fact.cues, { start: 30, end: 32 }] };
  const html = draw(card({ current: 's1' }, { ...suggestion, fact: again } as SuggestionDetail));
  expect(html.match(/<u [^>]*>[^<]*<\/u>/g)).toEqual(['<u lang="vi">ký</u>', '<u lang="vi">bản ghi nhớ</u>']);
});

test('a suggestion of an older version says its rule alone, and one of a rule without decisions no count', () => {
  const old = { ...suggestion, rule: 'agreement/older', ruleDecisions: { accepted: 0, rejected: 0 } };
  const words = wordsOf(draw(card({ current: 's1' }, { ...old, fact: { ...old.fact, cues: [] } } as SuggestionDetail)));
  expect(words).toMatch(/agreement\/older w$/);
});

const chosen = (value: string) => new RegExp(`checked=""[^>]*value="${value}"|value="${value}"[^>]*checked=""`);

test('the record that it would be merged into is named with the facts in common', () => {
  const html = draw(card({ current: 's1' }));
  expect(wordsOf(html)).toContain(
    'The same as a record that is here: hợp tác kinh tế số Same partner: Kinas handelsministerium Days that fit: 12 Dec (year not stated), 12 Dec 2023',
  );
  expect(html).toMatch(chosen('merge'));
  expect(draw(card({ current: 's1', otherwise: new Set(['s1']) }))).toMatch(chosen('apart'));
});

test('a doubtful match is asked about: it says what is in doubt, and a new record is the way unless it is chosen', () => {
  const doubtful = {
    ...suggestion,
    match: suggestion.match && {
      ...suggestion.match,
      certainty: 'maybe' as const,
      reasons: [{ fact: 'kind' as const, says: 'doubt' as const, values: ['agreement', 'mou'] }],
    },
  };
  const html = draw(card({ current: 's1' }, doubtful));
  expect(wordsOf(html)).toContain('May be the same as a record that is here: hợp tác kinh tế số');
  expect(wordsOf(html)).toContain('Called by another kind: Agreement · Memorandum of understanding');
  expect(html).toMatch(chosen('apart'));
  expect(draw(card({ current: 's1', otherwise: new Set(['s1']) }, doubtful))).toMatch(chosen('merge'));
});

test('correcting it opens the form in its place, filled in', () => {
  const html = draw(card({ current: 's1', task: { kind: 'edit', itemId: 's1' } }));
  expect(html).toContain('Bộ Thương mại Trung Quốc (CN)');
  expect(wordsOf(html)).toContain('Accept with changes');
  expect(html).not.toContain('Found by the rule');
});
