import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace, type Workspace } from '../../db/open.ts';
import { insertArticle } from '../../db/queries/articles.ts';
import { searchArticles } from '../../db/queries/search.ts';
import { insertBytes, insertSourceFile } from '../../db/queries/source-files.ts';
import { transact } from '../../db/transact.ts';

let workspace: Workspace;
beforeEach(() => {
  workspace = openWorkspace(':memory:');
});
afterEach(() => workspace.close());

function keep(id: string, language: string, title: string, text: string) {
  const sha256 = id.padStart(64, '0');
  const at = '2026-01-01T00:00:00.000Z';
  const source = {
    id: `s${id}`,
    sha256,
    name: `${id}.txt`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    importedAt: at,
  };
  const metadata = { language, title, publisher: null, url: null, publishedOn: null };
  transact(workspace, { at, editor: 'Lan', action: 'article.import', subject: id }, (db) => {
    insertBytes(db, sha256, Buffer.from(text));
    insertSourceFile(db, source);
    insertArticle(db, { id, sourceFileId: source.id, ...metadata, text, blocks: [], importedAt: at });
  });
}
const found = (query: string) => searchArticles(workspace.read, query, 10, null).map(({ articleId }) => articleId);

test('finds words whatever their diacritics, đ too, and shows the original', () => {
  keep('1', 'vi', 'Hợp đồng điện gió', 'Hai bên ký hợp đồng điện gió tại Đà Nẵng.');
  keep('2', 'sv', 'Överenskommelse', 'Ett avtal undertecknades i Göteborg.');
  expect(found('hop dong')).toEqual(['1']);
  expect(found('HỢP ĐỒNG da nang')).toEqual(['1']);
  expect(found('goteb')).toEqual(['2']);
  expect(found('overenskommelse')).toEqual(['2']);
  expect(searchArticles(workspace.read, 'dien', 10, null)[0]?.snippet).toContain('⟦điện⟧');
});

test('finds nothing for nothing, and takes any characters', () => {
  keep('1', 'vi', 'Tin', 'Nội dung.');
  expect(found('')).toEqual([]);
  expect(found('"( * -')).toEqual([]);
  expect(found('nội" OR dung')).toEqual([]);
});
