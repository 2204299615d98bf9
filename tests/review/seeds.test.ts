import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Desk } from '../../core/app.ts';
import { HOUSE_STYLES } from '../../core/model/brief.ts';
import { LANGUAGES } from '../../core/model/language.ts';
import { findRemarks } from '../../core/review/find-remarks.ts';
import { readDocument } from '../../core/review/read-document.ts';
import { seededDesk } from '../api/seeded-desk.ts';
import { WordCopy } from './word-copy.ts';

let desk: Desk;
beforeAll(async () => {
  desk = await seededDesk();
  await desk.client.suggestions.acceptAll({});
});
afterAll(() => desk.close());

const versions = LANGUAGES.flatMap((language) => HOUSE_STYLES.map((style) => ({ language, style })));

test.each(versions)(
  'no brief of the seeds in $language, $style brings back remarks that nobody made',
  async (options) => {
    for (const country of ['CN', 'GB', 'KR', 'US']) {
      const file = await desk.client.briefs.export({ country, ...options });
      const bytes = new Uint8Array(await file.arrayBuffer());
      const edition = readDocument(bytes, file.name);
      const back = (work: WordCopy) => findRemarks(edition, readDocument(work.saved(), file.name), null);
      expect(back(new WordCopy(bytes).asWordSaves()), country).toEqual([]);
      expect(back(new WordCopy(bytes).withoutBookmarks().withoutManifest()), `${country}, by its words`).toEqual([]);
    }
  },
);
