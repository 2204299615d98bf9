import type { BriefBlock, BriefSource, Run, Statement } from '../../model/brief.ts';
import type { BriefFigure } from '../brief-facts.ts';
import { figureClaim } from '../claims.ts';
import type { Composer } from '../composer.ts';
import { shorten, startingWith } from '../runs.ts';

/** The sources as a numbered list, in the order in which notes cite them. */
export function briefSources(composer: Composer): BriefSource[] {
  const { wording } = composer;
  return composer.sources.map((article, index) => {
    const { id: articleId, url, sha256, importedAt, fileName } = article;
    const details = [
      composer.languageName(article.language),
      wording.source.imported(composer.date(importedAt.slice(0, 10))),
      fileName,
      `SHA-256 ${sha256.slice(0, 16)}…`,
    ];
    const runs: Run[] = [
      composer.original(`${composer.sourceName(article, 90)}.`, article.language),
      { text: ' ' },
      ...startingWith([{ text: `${details.join('; ')}` }]),
    ];
    return { number: index + 1, articleId, runs, url, sha256 };
  });
}

/** How many figures the key points take; more of them get a section of their own. */
export const FIGURES_IN_KEY_POINTS = 3;

/** The figures that sources state, in their own words, where the key points do not hold them all. */
export function figureBlocks(composer: Composer): BriefBlock[] {
  const { facts } = composer;
  if (facts.figures.length <= FIGURES_IN_KEY_POINTS) return [];
  return [{ type: 'bullets', items: facts.figures.map((figure) => figureStatement(composer, figure)) }];
}

/** A figure as the source words it, in the brief's language where a source gives it; the number itself is strong. */
export function figureStatement(composer: Composer, figure: BriefFigure): Statement {
  const { wording, language } = composer;
  const own = figure.evidence.find((item) => item.language === language);
  const text = wording.quote(shorten(own?.exact ?? figure.text, 260));
  const [start, end] = numberIn(text, figure);
  const parts = [
    { text: text.slice(0, start) },
    { text: text.slice(start, end), strong: true },
    { text: text.slice(end) },
  ];
  const runs = parts
    .filter((part) => part.text !== '')
    .map((part) => ({ ...part, ...composer.original(part.text, own?.language ?? figure.language) }));
  return composer.stated(runs, figure.evidence, [figureClaim(composer, figure)]);
}

/** Where a text prints a figure: the number with its unit if they stand together, else the number alone, else nowhere. */
function numberIn(text: string, { value, unit }: BriefFigure): readonly [number, number] {
  const behind = unit === null ? -1 : text.indexOf(unit);
  const before = behind < 0 ? null : /[\d.,]*\d\s*$/.exec(text.slice(0, behind));
  if (before && unit !== null) return [before.index, behind + unit.length];
  const alone = new RegExp(`(?<![\\d.,])${value}(?![\\d])`).exec(text);
  return alone ? [alone.index, alone.index + alone[0].length] : [0, 0];
}
