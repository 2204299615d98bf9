import { DeletedTextRun, InsertedTextRun, type IRunOptions, type ParagraphChild, TextRun } from 'docx';
import type { Run, Statement } from '../model/brief.ts';
import type { Reviser } from '../model/brief-change.ts';
import { printable } from './runs.ts';

type Kind = 'plain' | 'inserted' | 'deleted';

/** What Word writes on each tracked change: an id of the document's own, who made it and when. */
interface Revision {
  readonly id: number;
  readonly author: string;
  readonly date: string;
}

const LONGEST_NAME = 255;

/** Tracked changes start here, so that no bookmark has the number of one. */
const FIRST = 100_000;

/** Draws statements with their changes tracked, in the name of one reviser; without one, as they are. */
export class Revisions {
  readonly #reviser: Reviser | null;
  #count = 0;

  constructor(reviser: Reviser | null) {
    // Word knows no parts of a second here, and no longer name.
    const date = `${reviser?.date.slice(0, 19)}Z`;
    this.#reviser = reviser && { author: printable(reviser.author).slice(0, LONGEST_NAME), date };
  }

  /** The runs of a statement: what it said before struck out, what is new inserted; words that both share stay. */
  runs({ runs, change }: Pick<Statement, 'runs' | 'change'>, draw: (run: Run) => IRunOptions): ParagraphChild[] {
    const as = (kind: Kind, some: readonly Run[]) => some.map((run) => this.#run(kind, draw(run)));
    if (!this.#reviser || !change) return as('plain', runs);
    if (change.type === 'added') return as('inserted', runs);
    if (change.type === 'removed') return as('deleted', runs);
    const { head, tail, before, after } = sharedEnds(change.before, runs);
    return [...as('plain', head), ...as('deleted', before), ...as('inserted', after), ...as('plain', tail)];
  }

  /** What a row of a table has to say when all of its cells came or went. */
  row(cells: readonly Statement[]): { readonly insertion?: Revision; readonly deletion?: Revision } {
    const all = (type: 'added' | 'removed') => cells.every(({ change }) => change?.type === type);
    if (!this.#reviser || cells.length === 0) return {};
    if (all('added')) return { insertion: this.#next(this.#reviser) };
    return all('removed') ? { deletion: this.#next(this.#reviser) } : {};
  }

  /** What the mark at the end of a paragraph has to say when the whole paragraph came or went. */
  paragraph(statement: Statement) {
    const mark = this.row([statement]);
    return mark.insertion || mark.deletion ? { run: mark } : {};
  }

  #run(kind: Kind, options: IRunOptions): ParagraphChild {
    if (kind === 'plain' || !this.#reviser) return new TextRun(options);
    const revised = { ...options, ...this.#next(this.#reviser) };
    return kind === 'inserted' ? new InsertedTextRun(revised) : new DeletedTextRun(revised);
  }

  #next({ author, date }: Reviser): Revision {
    this.#count += 1;
    return { id: FIRST + this.#count, author, date };
  }
}

/** Takes two wordings apart into what they share at both ends, in whole words, and what differs between. */
function sharedEnds(before: readonly Run[], after: readonly Run[]) {
  const [old, now] = [words(before), words(after)];
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && same(old[head], now[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && same(old.at(-1 - tail), now.at(-1 - tail))) tail += 1;
  return {
    head: joined(now.slice(0, head)),
    tail: joined(now.slice(now.length - tail)),
    before: joined(old.slice(head, old.length - tail)),
    after: joined(now.slice(head, now.length - tail)),
  };
}

/** Runs of one word each, the blanks behind it included. */
function words(runs: readonly Run[]): Run[] {
  return runs.flatMap((run) => (run.text.match(/\S*\s*/gu) ?? []).filter(Boolean).map((text) => ({ ...run, text })));
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && sameVoice(last, run)) whole[whole.length - 1] = { ...last, text: last.text + run.text };
    else whole.push(run);
  }
  return whole;
}

function same(a: Run | undefined, b: Run | undefined): boolean {
  return a !== undefined && b !== undefined && a.text === b.text && sameVoice(a, b);
}

function sameVoice(a: Run, b: Run): boolean {
  return a.strong === b.strong && a.language === b.language;
}
