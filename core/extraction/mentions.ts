import { overlaps, type Span } from '../model/span.ts';
import type { ReadSentence } from './reading.ts';

/** Something in a sentence that can be a side of an agreement or a meeting. */
export interface Side extends Span {
  readonly kind: 'organisation' | 'person' | 'country' | 'unnamed';
  readonly name: string;
}

/** The sides that a sentence names, in order and apart: bodies before persons, persons before countries. */
export function sidesOf(sentence: ReadSentence, text: string, unnamed: RegExp): Side[] {
  const sides: Side[] = [];
  const add = (kind: Side['kind'], span: Span) => {
    if (!sides.some((other) => overlaps(other, span))) {
      sides.push({ kind, start: span.start, end: span.end, name: text.slice(span.start, span.end) });
    }
  };
  for (const organisation of sentence.organisations) add('organisation', organisation);
  for (const { titleStart, end } of sentence.people) add('person', { start: titleStart, end });
  for (const country of sentence.countries) if (!country.demonym) add('country', country);
  for (const match of sentence.text.matchAll(unnamed)) {
    const start = sentence.start + match.index;
    add('unnamed', { start, end: start + match[0].length });
  }
  return sides.sort((a, b) => a.start - b.start);
}

/** How far the first side may stand from the word that announces it. */
const NEAR = 70;

/** Sides that follow an offset, one after the other, with nothing but `và`, `,` and the like between them. */
export function chainAfter(sides: readonly Side[], text: string, from: number, until: number, joins: RegExp): Side[] {
  const chain: Side[] = [];
  let end = from;
  for (const side of sides) {
    if (side.start < end || side.end > until) continue;
    const gap = text.slice(end, side.start);
    if (chain.length === 0 ? gap.length > NEAR || /[.;:,]/u.test(gap) : !joins.test(gap)) break;
    chain.push(side);
    end = side.end;
  }
  return chain;
}

/** Sides that end right before an offset, in the same way, in order. `reach`: how many characters may stand between. */
export function chainBefore(
  sides: readonly Side[],
  text: string,
  until: number,
  from: number,
  joins: RegExp,
  reach: number,
): Side[] {
  const chain: Side[] = [];
  let start = until;
  for (const side of [...sides].reverse()) {
    if (side.end > start || side.start < from) continue;
    const gap = text.slice(side.end, start);
    if (chain.length === 0 ? gap.length > reach || /[.;:]/u.test(gap) : !joins.test(gap)) break;
    chain.unshift(side);
    start = side.start;
  }
  return chain;
}
