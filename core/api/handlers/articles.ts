import { listAnnotations } from '../../../db/queries/annotations.ts';
import {
  articleLabel,
  carriesEvidence,
  deleteArticle,
  getArticle,
  listArticles,
  setArticleStatus,
} from '../../../db/queries/articles.ts';
import { evidenceInArticle } from '../../../db/queries/evidence.ts';
import { searchArticles } from '../../../db/queries/search.ts';
import { getSource } from '../../../db/queries/source-files.ts';
import { dissolveLonelyStory } from '../../../db/queries/stories.ts';
import { listSuggestions, ruleRecords } from '../../../db/queries/suggestions.ts';
import { setTags, tagsOf } from '../../../db/queries/tags.ts';
import { change, type DeskContext, settingsOf } from '../../context.ts';
import type { Span } from '../../model/span.ts';
import type { Suggestion } from '../../model/suggestion.ts';
import { recordLabel } from '../labels.ts';
import { type MatchContext, matchSuggestion } from '../match-suggestion.ts';
import type { ArticleDetail, SuggestionDetail } from '../schemas/article.ts';
import { found, server } from './server.ts';
import { storyChanges, storyDetail } from './stories.ts';

const NONE_YET = { accepted: 0, rejected: 0 } as const;

function articleDetail(context: DeskContext, id: string): ArticleDetail {
  const { read } = context;
  const { homeCountry } = settingsOf(context);
  const row = found(getArticle(read, id));
  const decisions = new Map(ruleRecords(read).map(({ rule, accepted, rejected }) => [rule, { accepted, rejected }]));
  return {
    ...row,
    suggestions: listSuggestions(read, id).map((suggestion) =>
      suggestionDetail(
        { db: read, homeCountry, language: row.language },
        suggestion,
        decisions.get(suggestion.rule) ?? NONE_YET,
      ),
    ),
    annotations: listAnnotations(read, id).map((annotation) => ({ ...annotation, tags: tagsOf(read, annotation.id) })),
    records: evidenceInArticle(read, id).map(({ recordKind, recordId, basis, passage }) => ({
      recordKind,
      recordId,
      basis,
      passage,
      label: recordLabel(read, recordKind, recordId),
    })),
    tags: tagsOf(read, id),
    ...storyDetail(context, row),
  };
}

function suggestionDetail(
  matching: MatchContext,
  suggestion: Suggestion,
  ruleDecisions: SuggestionDetail['ruleDecisions'],
): SuggestionDetail {
  // Only a pending suggestion still has a record to be merged into.
  const match = suggestion.state === 'pending' ? matchSuggestion(matching, suggestion) : null;
  const { fact } = suggestion;
  const quotes: readonly Span[] = 'evidence' in fact ? fact.evidence : 'passage' in fact ? [fact.passage] : [fact];
  const detail = {
    ...suggestion,
    ruleDecisions,
    passages: quotes.map(({ start, end }) => ({ start, end })),
    match: match && { ...match, label: recordLabel(matching.db, suggestion.kind, match.recordId) },
  };
  // The fact was checked against its kind when it was extracted or edited; zod checks it again on the way out.
  return detail as unknown as SuggestionDetail;
}

export const articles = {
  list: server.articles.list.handler(({ context }) => listArticles(context.read)),
  get: server.articles.get.handler(({ context, input }) => articleDetail(context, input.id)),
  search: server.articles.search.handler(({ context, input }) =>
    searchArticles(context.read, input.query, input.limit, input.country ?? null).map(({ opening, ...row }) => ({
      ...row,
      title: articleLabel({ title: row.title, opening }),
    })),
  ),
  setStatus: server.articles.setStatus.handler(({ context, input }) => {
    const subject = articleLabel(found(getArticle(context.read, input.id)));
    change(context, { action: 'article.set-status', subject }, ({ db }) =>
      setArticleStatus(db, input.id, input.status),
    );
    return { id: input.id };
  }),
  setTags: server.articles.setTags.handler(({ context, input }) => {
    const subject = articleLabel(found(getArticle(context.read, input.id)));
    change(context, { action: 'article.set-tags', subject }, ({ db, newId }) =>
      setTags(db, { kind: 'article', id: input.id }, input.tags, newId),
    );
    return { id: input.id };
  }),
  ...storyChanges,
  remove: server.articles.remove.handler(({ context, input, errors }) => {
    const article = found(getArticle(context.read, input.id));
    if (carriesEvidence(context.read, input.id)) {
      throw errors.CONFLICT({
        message: 'Records rest on this article. Remove those records, or their evidence, first.',
      });
    }
    change(context, { action: 'article.remove', subject: articleLabel(article) }, ({ db }) => {
      deleteArticle(db, input.id);
      if (article.storyId !== null) dissolveLonelyStory(db, article.storyId);
    });
    return { id: input.id };
  }),
  source: server.articles.source.handler(({ context, input }) => {
    const { bytes, mediaType, name } = found(getSource(context.read, input.id));
    return new File([new Uint8Array(bytes)], name, { type: mediaType });
  }),
};
