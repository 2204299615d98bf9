import { BOOKMARK_PREFIX } from '../model/manifest.ts';
import type { Hand, Piece, ReadParagraph } from './document.ts';
import { attribute, childElements } from './xml.ts';

type State = Pick<Piece, 'state' | 'by'>;

const KEPT: State = { state: 'kept', by: null };

/** Fields whose text Word works out anew whenever it likes: what they show is nobody's change. */
const VOLATILE = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|PAGEREF|TOC|DATE|TIME|SAVEDATE|PRINTDATE)\b/i;

/** A field while it is read: its instruction comes before its result. */
interface OpenField {
  instruction: string;
  inResult: boolean;
}

/** A paragraph while it is read. */
interface OpenParagraph {
  readonly pieces: Piece[];
  readonly statements: Set<string>;
  readonly notes: string[];
  readonly comments: Set<string>;
}

/** Endnotes count from 1 like footnotes; this tells them apart. */
export const ENDNOTE = 'end';

/** Properties say nothing, and of two drawings of one thing (mc:Choice, mc:Fallback) the plain one is read. */
const SILENT = new Set(['pPr', 'rPr', 'tblPr', 'trPr', 'tcPr', 'sectPr', 'Choice']);

/**
 * Reads the paragraphs of a part in document order. Bookmarks and the ranges of comments may open and close anywhere,
 * also between paragraphs and over several; tracked changes are around runs.
 */
export class BodyWalker {
  readonly paragraphs: ReadParagraph[] = [];
  readonly #note: string | null;
  readonly #bookmarks = new Map<string, string>();
  readonly #comments = new Set<string>();
  readonly #open: OpenParagraph[] = [];
  readonly #fields: OpenField[] = [];
  #rows: number;
  #row: number | null = null;

  /**
   * @param note the footnote that the paragraphs belong to
   * @param rows how many rows of tables there were before
   */
  constructor(note: string | null = null, rows = 0) {
    this.#note = note;
    this.#rows = rows;
  }

  walk(element: Element, state: State = KEPT): void {
    for (const child of childElements(element)) {
      const read = this.#readers[child.localName];
      if (read) read(child, state);
      else if (!SILENT.has(child.localName)) this.walk(child, state);
    }
  }

  /** What each element means; those without a reader are read through. */
  readonly #readers: Readonly<Record<string, (element: Element, state: State) => void>> = {
    p: (element, state) => this.#paragraph(element, state),
    tr: (element, state) => this.#tableRow(element, state),
    ins: (element, state) => this.walk(element, inserted(element, state)),
    moveTo: (element, state) => this.walk(element, inserted(element, state)),
    del: (element) => this.walk(element, { state: 'deleted', by: handOf(element) }),
    moveFrom: (element) => this.walk(element, { state: 'deleted', by: handOf(element) }),
    t: (element, state) => this.#text(element.textContent ?? '', state),
    delText: (element, state) => this.#text(element.textContent ?? '', state),
    tab: (_, state) => this.#text(' ', state),
    br: (_, state) => this.#text(' ', state),
    cr: (_, state) => this.#text(' ', state),
    noBreakHyphen: (_, state) => this.#text('-', state),
    bookmarkStart: (element) => this.#openBookmark(idOf(element), attribute(element, 'name') ?? ''),
    bookmarkEnd: (element) => void this.#bookmarks.delete(idOf(element)),
    commentRangeStart: (element) => void this.#comments.add(idOf(element)),
    commentRangeEnd: (element) => void this.#comments.delete(idOf(element)),
    commentReference: (element) => void this.#open.at(-1)?.comments.add(idOf(element)),
    footnoteReference: (element) => void this.#open.at(-1)?.notes.push(idOf(element)),
    endnoteReference: (element) => void this.#open.at(-1)?.notes.push(`${ENDNOTE}${idOf(element)}`),
    fldChar: (element) => this.#field(attribute(element, 'fldCharType')),
    instrText: (element) => this.#instruct(element.textContent ?? ''),
    fldSimple: (element, state) => {
      if (!VOLATILE.test(attribute(element, 'instr') ?? '')) this.walk(element, state);
    },
  };

  #openBookmark(id: string, name: string): void {
    if (!name.startsWith(BOOKMARK_PREFIX)) return;
    const statement = name.slice(BOOKMARK_PREFIX.length);
    this.#bookmarks.set(id, statement);
    this.#open.at(-1)?.statements.add(statement);
  }

  #paragraph(element: Element, state: State): void {
    const open: OpenParagraph = {
      pieces: [],
      statements: new Set(this.#bookmarks.values()),
      notes: [],
      comments: new Set(this.#comments),
    };
    this.#open.push(open);
    this.walk(element, state);
    this.#open.pop();
    const { pieces, notes } = open;
    const statements = [...open.statements];
    const comments = [...new Set([...open.comments, ...pieces.flatMap((piece) => piece.comments)])];
    this.paragraphs.push({ pieces, statements, notes, comments, note: this.#note, row: this.#row });
  }

  #tableRow(element: Element, state: State): void {
    const outer = this.#row;
    this.#row = this.#rows;
    this.#rows += 1;
    this.walk(element, state);
    this.#row = outer;
  }

  #field(type: string | null): void {
    const field = this.#fields.at(-1);
    if (type === 'begin') this.#fields.push({ instruction: '', inResult: false });
    else if (type === 'separate' && field) field.inResult = true;
    else if (type === 'end') this.#fields.pop();
  }

  #instruct(text: string): void {
    const field = this.#fields.at(-1);
    if (field && !field.inResult) field.instruction += text;
  }

  #text(text: string, { state, by }: State): void {
    if (this.#fields.some(({ instruction, inResult }) => !inResult || VOLATILE.test(instruction))) return;
    const statement = [...this.#bookmarks.values()].at(-1) ?? null;
    this.#open.at(-1)?.pieces.push({ text, state, by, statement, comments: [...this.#comments] });
  }
}

/** What somebody inserted and somebody else deleted again is deleted. */
function inserted(element: Element, { state, by }: State): State {
  return state === 'deleted' ? { state, by } : { state: 'inserted', by: handOf(element) };
}

function idOf(element: Element): string {
  return attribute(element, 'id') ?? '';
}

function handOf(element: Element): Hand {
  return { author: attribute(element, 'author') ?? '', date: attribute(element, 'date') };
}
