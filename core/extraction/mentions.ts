import { overlaps, type Span } from '../model/span.ts';
import type { Lexicon, OrganisationGrammar } from './lexicon/lexicon.ts';
import type { Reading, ReadSentence } from './reading.ts';
import type { Token } from './tokens.ts';

/** Something in a sentence that can be a side of an agreement or a meeting. */
export interface Side extends Span {
  readonly kind: 'organisation' | 'person' | 'country' | 'unnamed' | 'proper';
  readonly name: string;
}

/**
 * The sides that a sentence names, in order and apart: bodies before persons, persons before countries, then sides
 * without a name (`hai nước`) and capitalised names that no grammar knows (`The Lima Times`).
 */
export function sidesOf(sentence: ReadSentence, { article: { text }, lexicon }: Reading): Side[] {
  const sides: Side[] = [];
  const add = (kind: Side['kind'], span: Span & { readonly name?: string }) => {
    const { start, end, name = text.slice(start, end) } = span;
    if (!sides.some((other) => overlaps(other, span))) sides.push({ kind, start, end, name });
  };
  for (const organisation of sentence.organisations) add('organisation', withHolder(organisation, sentence, lexicon));
  for (const person of sentence.people)
    add('person', { start: person.titleStart, end: person.end + behindName(person, sentence, lexicon) });
  const proper = properNames(sentence, text, lexicon);
  for (const span of proper) if (sentence.countries.some(({ start }) => start === span.start)) add('proper', span);
  for (const country of sentence.countries) if (!country.demonym) add('country', country);
  for (const match of sentence.text.matchAll(lexicon.agreements.sides)) {
    const start = sentence.start + match.index;
    add('unnamed', { start, end: start + match[0].length });
  }
  for (const span of proper) add('proper', span);
  const sorted = sides.sort((a, b) => a.start - b.start).filter((side) => !isRemark(side, sides, sentence, text));
  return withSharedOwner(withTwins(withRepresentatives(sorted, text, lexicon), sentence, text, lexicon), text, lexicon);
}

/** How much behind a name belongs to it: `SC`, and an office set off by commas (`Dr …, Minister-in-charge of …,`). */
function behindName({ end }: Span, sentence: ReadSentence, { people }: Lexicon): number {
  const rest = sentence.text.slice(end - sentence.start);
  const letters = /^ (?:SC|KC|QC|PhD|OBE|CBE)(?![\p{L}])/u.exec(rest)?.[0].length ?? 0;
  const office = /^, ([^,.;:()]{3,90})(?=,)/u.exec(rest);
  return office?.[1] && office[1].search(people.title) === 0 ? office[0].length : letters;
}

/** Whether a side only says where or of what another is: `Phòng Thương mại Kisarazu (tỉnh Chiba, Nhật Bản)`, `Đại học Hiroshima, Nhật Bản`. */
function isRemark({ kind, start, end }: Side, sides: readonly Side[], sentence: ReadSentence, text: string): boolean {
  const before = text.slice(sentence.start, start);
  const bracket = before.lastIndexOf('(') > before.lastIndexOf(')') && /^[^()]*\)/u.test(text.slice(end, sentence.end));
  const isBody = (at: number) => sides.some((other) => other.kind === 'organisation' && other.end === at);
  if (bracket && kind !== 'person')
    return (kind !== 'organisation' && kind !== 'unnamed') || isBody(sentence.start + before.lastIndexOf('(') - 1);
  return kind === 'country' && before.endsWith(', ') && isBody(start - 2);
}

function behindRepresentative(rest: string): number {
  return /^(?: làm đại diện)?,?/u.exec(rest)?.[0].length ?? 0;
}

/** `Bộ … Việt Nam và Lào` names the ministries of both countries. */
function withTwins(
  sides: readonly Side[],
  { countries }: ReadSentence,
  text: string,
  { organisations }: Lexicon,
): Side[] {
  return sides.map((side, index) => {
    const before = sides[index - 1];
    const owner = before && countries.find(({ end }) => end === before.end);
    const twin =
      organisations.complement === 'any' && side.kind === 'country' && before?.kind === 'organisation' && owner;
    if (!twin || text.slice(before.end, side.start) !== ` ${organisations.and} `) return side;
    return { ...side, kind: 'organisation', name: `${text.slice(before.start, owner.start)}${side.name}` };
  });
}

/** `the Ministry …, represented by Minister …,`: one side, which bears the name of the body. */
function withRepresentatives(sides: readonly Side[], text: string, { agreements }: Lexicon): Side[] {
  const joined: Side[] = [];
  for (const side of sides) {
    const before = joined.at(-1);
    if (!before || !agreements.representedBy.test(text.slice(before.end, side.start))) joined.push(side);
    else {
      const named = before.kind !== 'organisation' && side.kind === 'organisation' ? side : before;
      joined[joined.length - 1] = {
        ...named,
        start: before.start,
        end: side.end + behindRepresentative(text.slice(side.end, side.end + 16)),
      };
    }
  }
  return joined;
}

/** `Bộ trưởng Bộ … Nguyễn …` is one side, which bears the name of the body. */
function withHolder(
  body: Span & { readonly name: string },
  sentence: ReadSentence,
  lexicon: Lexicon,
): Span & { readonly name: string } {
  const holder = sentence.people.find(
    ({ titleStart, start }) => (titleStart <= body.start && body.end <= start) || titleStart === body.end + 1,
  );
  if (holder) return { start: Math.min(body.start, holder.titleStart), end: holder.end, name: body.name };
  // `ông A, Hiệu trưởng Trường B`: the body that the office behind a name is of.
  const head = sentence.people.findLast(({ end }) => end <= body.start);
  const office = head ? sentence.text.slice(head.end - sentence.start, body.start - sentence.start) : '';
  const isOffice =
    /^,? [^,.;:()]{3,40} $/u.test(office) && office.replace(/^,? /u, '').search(lexicon.people.title) === 0;
  return head && isOffice && lexicon.organisations.complement === 'any'
    ? { start: head.titleStart, end: body.end, name: body.name }
    : body;
}

/** `Quỹ … của hai nước` stands for a body of each side: one name. */
function withSharedOwner(sides: readonly Side[], text: string, { organisations }: Lexicon): Side[] {
  return sides.flatMap((side, index) => {
    const [before, after] = [sides[index - 1], sides[index + 1]];
    if (side.kind === 'unnamed' && before && isShared(before, side, text, organisations)) return [];
    if (side.kind !== 'organisation' || !after || !isShared(side, after, text, organisations)) return [side];
    return [{ ...side, end: after.end, name: text.slice(side.start, after.end) }];
  });
}

function isShared(body: Side, owner: Side, text: string, { ofCountry }: OrganisationGrammar): boolean {
  const gap = text.slice(body.end, owner.start);
  return (
    body.kind === 'organisation' &&
    owner.kind === 'unnamed' &&
    (gap === ' ' || (ofCountry.test(gap) && !gap.includes(',')))
  );
}

/** Runs of capitalised words, and abbreviations, but for places (`tại Hà Nội`), dates and the first word of a sentence. */
function properNames(sentence: ReadSentence, text: string, lexicon: Lexicon): Span[] {
  const { engagements, organisations, people } = lexicon;
  const { start: from, tokens, countries, dates } = sentence;
  const places = [...sentence.text.matchAll(engagements.place)].flatMap(({ index, 0: { length } }) => [
    from + index,
    from + index + length,
  ]);
  const instruments = lexicon.agreements.nouns.flatMap(({ noun }) =>
    [...sentence.text.matchAll(noun)].map(({ index, 0: { length } }) => ({
      start: from + index,
      end: from + index + length,
    })),
  );
  const isFree = (token: Token) => {
    organisations.stops.lastIndex = token.start;
    const other = [...countries, ...dates, ...instruments].some((span) => overlaps(span, token));
    return token.capital && !other && !organisations.stops.test(text);
  };
  const runs: Token[][] = [];
  for (const token of tokens.filter(isFree)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.end === token.start - 1 && token.gap === ' ') run.push(token);
    else runs.push([token]);
  }
  return runs.flatMap((run) => {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || places.includes(first.start) || run.every(({ text: word }) => people.office.test(word)))
      return [];
    const short = /^\p{Lu}[\p{Lu}\d&]+$/u.test(first.text);
    if (run.length === 1 && !short && (first.start === from || organisations.nativeWord?.test(first.text))) return [];
    const owner = countries.find(({ end }) => end === first.start - 1);
    const owned = owner && (owner.demonym || /['’s]$/u.test(text.slice(owner.start, owner.end)));
    const territory =
      organisations.territory?.exec(text.slice(Math.max(from, first.start - 12), first.start))?.[0].length ?? 0;
    return [
      {
        start: owned ? owner.start : first.start - territory,
        end: last.start + last.text.replace(/['’]s$/u, '').length,
      },
    ];
  });
}

const LONGEST_APPOSITION = 170;
/** How far the first side may stand from the word that announces it. */
const NEAR = 70;
/** A name that no grammar knows stands right behind it. */
const NEAR_PROPER = 20;

/** What may stand between the sides of a list. */
export type Joints = Pick<Lexicon['agreements'], 'joins' | 'apposed'>;

/** Sides that follow an offset, one after the other, with nothing but `và`, `,` and the like between them. */
export function chainAfter(sides: readonly Side[], text: string, from: number, until: number, joints: Joints): Side[] {
  const chain: Side[] = [];
  let end = from;
  for (const side of sides) {
    if (side.start < end || side.end > until) continue;
    const gap = withoutBracket(text.slice(end, side.start));
    if (chain.length === 0) {
      if (gap.length > (side.kind === 'proper' ? NEAR_PROPER : NEAR) || /[.;:,]/u.test(gap)) break;
    } else if (
      !mayJoin(chain.at(-1), side) ||
      (side.kind === 'unnamed' && gap.startsWith(', ')) ||
      !(joints.joins.test(gap) || joints.apposed.test(gap))
    ) {
      // Inside an apposition the list may still go on behind it.
      if (/^, /u.test(gap) && gap.length < LONGEST_APPOSITION) continue;
      break;
    }
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
  { joins }: Joints,
  reach: number,
): Side[] {
  const chain: Side[] = [];
  let start = until;
  for (const side of [...sides].reverse()) {
    if (side.end > start || side.start < from) continue;
    const gap = withoutBracket(text.slice(side.end, start));
    if (chain.length === 0 ? gap.length > reach || /[.;:]/u.test(gap) : !mayJoin(side, chain[0]) || !joins.test(gap))
      break;
    chain.unshift(side);
    start = side.start;
  }
  return chain;
}

/** A remark behind a name, which says where it is: `(tỉnh Chiba, Nhật Bản)`. */
function withoutBracket(gap: string): string {
  return gap.replace(/^ \([^()]{1,60}\)/u, '');
}

/** A country stands beside countries only: `tại Quốc hội Australia, Bộ trưởng …` names two things. */
function mayJoin(a: Side | undefined, b: Side | undefined): boolean {
  return (a?.kind === 'country') === (b?.kind === 'country');
}
