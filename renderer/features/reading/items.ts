import type { ArticleDetail, SuggestionDetail } from '../../../core/api/schemas/article.ts';
import { isMostlyRejected } from '../../../core/model/rule.ts';
import type { Span } from '../../../core/model/span.ts';

export const TABS = ['suggestions', 'annotations', 'records', 'details'] as const;
export type Tab = (typeof TABS)[number];

/** Something of the panel that stands for passages of the text: a suggestion, an annotation, a passage of a record. */
export interface Item {
  readonly id: string;
  readonly tab: Tab;
  /** The main passage first. */
  readonly spans: readonly Span[];
}

type Shown = Pick<ArticleDetail, 'suggestions' | 'annotations' | 'records'>;

/** The suggestions that wait for review, in the order of the text; those of rules that are mostly rejected come last. */
export function pendingOf({ suggestions }: Pick<Shown, 'suggestions'>): readonly SuggestionDetail[] {
  return suggestions
    .filter(({ state }) => state === 'pending')
    .toSorted((a, b) => Number(isUnlikely(a)) - Number(isUnlikely(b)) || startOf(a) - startOf(b));
}

/** Whether editors mostly reject what the rule of a suggestion finds. */
export function isUnlikely({ ruleDecisions }: Pick<SuggestionDetail, 'ruleDecisions'>): boolean {
  return isMostlyRejected(ruleDecisions);
}

function startOf({ passages }: Pick<SuggestionDetail, 'passages'>): number {
  return passages[0]?.start ?? 0;
}

/** What j and k walk through on a tab, in the order in which the panel lists it. */
export function itemsOf(article: Shown, tab: Tab): readonly Item[] {
  switch (tab) {
    case 'suggestions':
      return pendingOf(article).map(({ id, passages }) => ({ id, tab, spans: passages }));
    case 'annotations':
      return article.annotations
        .map(({ id, passage }) => ({ id, tab, spans: [passage] }))
        .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
    case 'records':
      return recordGroups(article).flatMap(({ passages }) =>
        passages.map((passage) => ({ id: passage.id, tab, spans: [passage] })),
      );
    case 'details':
      return [];
  }
}

export interface RecordGroup {
  readonly recordId: string;
  readonly recordKind: Shown['records'][number]['recordKind'];
  readonly label: string;
  /** Each passage once, however many fields it carries. */
  readonly passages: readonly (Span & { readonly id: string; readonly exact: string })[];
}

/** The records that rest on the article, each with its passages. */
export function recordGroups({ records }: Pick<Shown, 'records'>): readonly RecordGroup[] {
  return [...Map.groupBy(records, ({ recordId }) => recordId).values()].flatMap((links) => {
    const [first] = links;
    if (!first) return [];
    const passages = [...new Map(links.map(({ passage }) => [passage.id, passage])).values()];
    return [{ recordId: first.recordId, recordKind: first.recordKind, label: first.label, passages }];
  });
}

export function findItem(article: Shown, id: string | null): Item | null {
  if (id === null) return null;
  const decided = article.suggestions.find((suggestion) => suggestion.id === id);
  return (
    TABS.flatMap((tab) => itemsOf(article, tab)).find((item) => item.id === id) ??
    (decided ? { id, tab: 'suggestions', spans: decided.passages } : null)
  );
}

/** The item `by` steps from the current one; without a current one the first, or the last when going back. */
export function stepFrom(items: readonly Item[], current: string | null, by: 1 | -1): Item | null {
  const at = items.findIndex(({ id }) => id === current);
  if (at < 0) return items.at(by === 1 ? 0 : -1) ?? null;
  return items[at + by] ?? null;
}

/** Where to go on once an item is decided: the next that waits, else the one before. */
export function after(items: readonly Item[], decided: string): Item | null {
  return stepFrom(items, decided, 1) ?? stepFrom(items, decided, -1);
}

/** The item whose passage an address points at, by the passage's id or by where it stands. */
export function itemOfPassage(article: Shown, passage: { readonly id: string } | Span): Item | null {
  const is = (other: Span & { readonly id: string }) =>
    'id' in passage ? other.id === passage.id : other.start === passage.start && other.end === passage.end;
  const record = article.records.find((link) => is(link.passage));
  if (record) return { id: record.passage.id, tab: 'records', spans: [record.passage] };
  const annotation = article.annotations.find((note) => is(note.passage));
  return annotation ? { id: annotation.id, tab: 'annotations', spans: [annotation.passage] } : null;
}
