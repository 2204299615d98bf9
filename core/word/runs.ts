import {
  Bookmark,
  BookmarkEnd,
  BookmarkStart,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Run, Statement } from '../model/brief.ts';
import { regionalTag } from '../model/language.ts';
import { BOOKMARK_PREFIX } from '../model/manifest.ts';
import type { Footnotes } from './footnotes.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 cannot carry
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as XML can carry it, on one line. */
export function printable(text: string): string {
  return text
    .toWellFormed()
    .replace(UNPRINTABLE, '')
    .replace(/[ \t\r\n]+/g, ' ');
}

/** A run of text as Word carries it, tagged with its language where that is not the document's. */
export function textRun(run: Run): TextRun {
  return new TextRun(runOptions(run));
}

/** A run of text as Word carries it, before it is known whether it stays, comes or goes. */
export function runOptions({ text, strong, language }: Run): IRunOptions {
  return {
    text: printable(text),
    ...(strong && { style: 'Strong' }),
    ...(language && { language: { value: regionalTag(language), eastAsia: regionalTag(language) } }),
  };
}

/** A bookmark with a number of the document's own: those that `docx` gives go on from one document to the next. */
class NumberedBookmark extends Bookmark {
  readonly #name: string;
  readonly #number: number;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.#name = name;
    this.#number = number;
  }

  override get writtenAs() {
    return [new BookmarkStart(this.#name, this.#number), ...this.children, new BookmarkEnd(this.#number)];
  }
}

/** A statement's runs in the bookmark by which it is found again, its changes tracked, with its note behind it. */
export function statementRuns(statement: Statement, footnotes: Footnotes): ParagraphChild[] {
  const runs = footnotes.revisions.runs(statement, runOptions);
  const note = footnotes.add(statement);
  const bookmark = new NumberedBookmark(`${BOOKMARK_PREFIX}${statement.id}`, footnotes.nextBookmark(), runs);
  return note === null ? [bookmark] : [bookmark, new FootnoteReferenceRun(note)];
}
