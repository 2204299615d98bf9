import type { FigureFact } from '../model/facts.ts';
import { quote, type Span } from '../model/span.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Reading, ReadSentence } from './reading.ts';

interface Amount extends Span {
  readonly value: number;
  readonly unit: string;
}

/** The numbers of an article that carry a unit of money, a share or something counted; each once, where first stated. */
export function findFigures({ article, lexicon, sentences }: Reading): FigureFact[] {
  const facts: FigureFact[] = [];
  for (const sentence of sentences) {
    if (sentence.blockKind === 'heading') continue;
    const amounts = findAmounts(sentence, article.text, lexicon);
    for (const [index, { start, end, value, unit }] of amounts.entries()) {
      if (facts.some((fact) => fact.value === value && fact.unit === unit)) continue;
      const span = clauseOf(amounts, index, sentence, lexicon);
      facts.push({ ...quote(article.text, span), value, unit, rule: 'figure/counted', cues: [{ start, end }] });
    }
  }
  return facts;
}

function findAmounts(sentence: ReadSentence, text: string, { figures }: Lexicon): Amount[] {
  return [...sentence.text.matchAll(figures.number)].flatMap((match) => {
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    figures.unit.lastIndex = end;
    const unit = figures.unit.exec(text)?.[0];
    const value = readNumber(match[0], figures);
    return unit === undefined || value === null ? [] : [{ start, end: end + unit.length, value, unit: unit.trim() }];
  });
}

/** Reads a number as the language writes it; null where the marks fit no number. */
function readNumber(
  written: string,
  { thousands, decimal, numerals, written: form }: Lexicon['figures'],
): number | null {
  const word = numerals[written.toLowerCase()];
  if (word !== undefined) return word;
  if (!form.test(written)) return null;
  return Number(written.replaceAll(thousands, '').replace(decimal, '.'));
}

/** The clause around an amount: where a sentence states several, it is cut at the comma or `và` between two of them. */
function clauseOf(amounts: readonly Amount[], index: number, sentence: ReadSentence, { figures }: Lexicon): Span {
  const amount = amounts[index];
  const before = amounts[index - 1];
  const after = amounts[index + 1];
  if (!amount) return sentence;
  const start = before
    ? (cut(before.end, amount.start, sentence, figures.clauseBreak)?.end ?? sentence.start)
    : sentence.start;
  const end = after
    ? (cut(amount.end, after.start, sentence, figures.clauseBreak)?.start ?? sentence.end)
    : sentence.end;
  return { start, end };
}

/** The first break between two amounts. */
function cut(from: number, to: number, sentence: ReadSentence, pattern: RegExp): Span | null {
  const match = [...sentence.text.slice(from - sentence.start, to - sentence.start).matchAll(pattern)][0];
  return match ? { start: from + match.index, end: from + match.index + match[0].length } : null;
}
