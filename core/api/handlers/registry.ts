import { articleLabel } from '../../../db/queries/articles.ts';
import { listPeople } from '../../../db/queries/people.ts';
import { listStories } from '../../../db/queries/stories.ts';
import { listTags } from '../../../db/queries/tags.ts';
import fields from '../../../seeds/fields.json' with { type: 'json' };
import { server } from './server.ts';

export const registry = {
  tags: server.registry.tags.handler(({ context }) => listTags(context.read)),
  fields: server.registry.fields.handler(() => fields.map(({ key, parent, labels }) => ({ key, parent, labels }))),
  people: server.registry.people.handler(({ context, input }) => listPeople(context.read, input.country)),
  stories: server.registry.stories.handler(({ context }) =>
    listStories(context.read).map(({ id, articles, reasons }) => ({
      id,
      articles: articles.map((article) => ({ id: article.id, label: articleLabel(article) })),
      reasons: reasons.map(({ kind, value }) => `${kind}: ${value}`),
    })),
  ),
};
