import type { BriefBlock, BriefSource, Run, Statement } from '../../model/brief.ts';
import type { BriefFigure } from '../brief-facts.ts';
import { type Composer, shorten } from '../composer.ts';

/** The sources as a numbered list, in the order in which notes cite them. */
export function briefSources(composer: Composer): BriefSource[] {
  const { wording, language } = composer;
  const languages = new Intl.DisplayNames([language], { type: 'language' });
  return composer.sources.map((article, index) => {
    const { id: articleId, url, sha256, importedAt, fileName } = article;
    const details = [
      languages.of(article.language) ?? article.language,
      wording.source.imported(composer.date(importedAt.slice(0, 10))),
      fileName,
      `SHA-256 ${sha256.slice(0, 16)}…`,
    ];
    const runs: Run[] = [
      composer.original(`${composer.sourceName(article)}.`, article.language),
      { text: ` ${details.join('; ')}.` },
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

/** A figure as the source words it, in the brief's language where a source gives it. */
export function figureStatement(composer: Composer, figure: BriefFigure): Statement {
  const { wording, language } = composer;
  const own = figure.evidence.find((item) => item.language === language);
  const text = wording.quote(shorten(own?.exact ?? figure.text, 260));
  return composer.stated([composer.original(text, own?.language ?? figure.language)], figure.evidence);
}
