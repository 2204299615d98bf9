import type { Instrument } from './instruments.ts';
import type { Reading, ReadSentence } from './reading.ts';

const LONGEST = 240;

/**
 * What an instrument is about, in the words of the sentence: after `về`, `om`, `on` behind the noun or behind the
 * parties, else the words right after the noun. Null where the sentence does not say.
 */
export function subjectOf(
  { noun, verb, end }: Instrument,
  partiesEnd: number,
  sentence: ReadSentence,
  { article, lexicon }: Reading,
): string | null {
  const { about } = lexicon.agreements;
  const limit = verb && verb.start >= noun.end ? Math.min(end, sentence.end) : end;
  const dated = lexicon.agreements.datedAfter.exec(article.text.slice(noun.end, limit))?.[0].length ?? 0;
  const starts = noun.end + dated;
  const afterNoun = article.text.slice(starts, limit).replace(lexicon.agreements.qualifier, '');
  const afterParties = article.text.slice(partiesEnd, limit);
  for (const text of [afterNoun, afterParties]) {
    const tie = about.exec(text)?.[0].length;
    const from = limit - text.length + (tie ?? 0);
    // `signed on Tuesday, 28 July` says when, not what about.
    const date = sentence.dates.find(({ start }) => start >= from);
    if (tie !== undefined && !(date && /^(?:\p{L}+(?:day|dagen),? )?$/u.test(article.text.slice(from, date.start))))
      return trimmed(text.slice(tie), lexicon);
  }
  const told = lexicon.agreements.subjectBefore?.exec(article.text.slice(sentence.start, noun.start))?.groups?.subject;
  if (told) return told.trim();
  if (!lexicon.agreements.subjectBare || lexicon.agreements.agentBefore.exec(afterNoun)?.index === 0) return null;
  const bracket = /^ \([^()]{1,20}\)/u.exec(afterNoun)?.[0].length ?? 0;
  return /^ [\p{L}\d]/u.test(afterNoun.slice(bracket)) ? trimmed(afterNoun.slice(bracket + 1), lexicon) : null;
}

/** The words up to where the sentence goes on with something else. */
function trimmed(rest: string, { agreements, engagements, organisations }: Reading['lexicon']): string | null {
  const stop = Math.min(
    ...[
      rest.search(agreements.subjectEnd),
      rest.search(/[.;:()”"]|, \p{Lu}| [-–] /u),
      placeIn(rest, engagements.place),
      LONGEST,
    ].map((at) => (at < 0 ? LONGEST : at)),
  );
  const words = rest.slice(0, stop).trimEnd();
  // A comma stays only inside a list that ends in `và`, `och`, `and`.
  const comma = words.indexOf(',');
  const listed = comma >= 0 && words.slice(comma).includes(` ${organisations.and} `);
  const subject = (comma >= 0 && !listed ? words.slice(0, comma) : words).replace(agreements.leftOver, '').trim();
  return /\p{L}/u.test(subject) ? subject : null;
}

/** Where a place starts (`i Hanoi`); -1 if none is named. */
function placeIn(text: string, place: RegExp): number {
  return (
    [...text.matchAll(place)].find((match) => /^\p{Lu}/u.test(text.slice(match.index + match[0].length)))?.index ?? -1
  );
}
