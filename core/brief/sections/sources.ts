import type { BriefBlock, BriefSource, Run } from '../../model/brief.ts';
import type { Composer } from '../composer.ts';

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

/** The figures that sources state, in their own words. */
export function figureBlocks(composer: Composer): BriefBlock[] {
  const { facts, wording } = composer;
  if (facts.figures.length === 0) return [];
  const items = facts.figures.map((figure) => {
    const own = figure.evidence.find(({ language }) => language === composer.language);
    const run = composer.original(wording.quote(own?.exact ?? figure.text), own?.language ?? figure.language);
    return composer.stated([run], figure.evidence);
  });
  return [{ type: 'bullets', items }];
}
