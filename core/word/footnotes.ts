import { Paragraph } from 'docx';
import type { Citation, Statement } from '../model/brief.ts';
import type { Revisions } from './revisions.ts';
import { textRun } from './runs.ts';

/** Collects the notes of a document while its blocks are drawn, and numbers them and its bookmarks in the order in which they stand. */
export class Footnotes {
  readonly #children: Record<string, { children: Paragraph[] }> = {};
  #count = 0;
  #bookmarks = 0;
  readonly #close: (text: string) => string;
  /** How the statements of the document show what changed. */
  readonly revisions: Revisions;

  /** @param quote puts the quotation marks of the brief's language around a passage */
  constructor(quote: (text: string) => string, revisions: Revisions) {
    this.#close = quote;
    this.revisions = revisions;
  }

  /** The number of the note for a statement; null when it has nothing to cite. */
  add(statement: Statement): number | null {
    if (statement.citations.length === 0) return null;
    this.#count += 1;
    const runs = statement.citations.flatMap((citation, index) => this.#runs(citation, index === 0));
    const last = statement.citations.at(-1)?.exact ?? '';
    if (!/[.!?…]$/u.test(last)) runs.push(textRun({ text: '.' }));
    this.#children[String(this.#count)] = { children: [new Paragraph({ style: 'FootnoteText', children: runs })] };
    return this.#count;
  }

  /** The number of the next bookmark. */
  nextBookmark(): number {
    this.#bookmarks += 1;
    return this.#bookmarks;
  }

  /** The notes as `docx` wants them. */
  get notes(): Readonly<Record<string, { readonly children: readonly Paragraph[] }>> {
    return this.#children;
  }

  #runs({ label, exact, language }: Citation, first: boolean) {
    return [textRun({ text: `${first ? ' ' : '; '}${label}: ` }), textRun({ text: this.#close(exact), language })];
  }
}
