import type { ReadDb } from '../handles.ts';

export interface PartnerCountryRow {
  readonly code: string;
  readonly articles: number;
  readonly agreements: number;
  readonly engagements: number;
  readonly commitments: number;
  readonly lastActivity: string | null;
}

const PARTNERS = "SELECT country FROM article_country WHERE role = 'partner' UNION SELECT country FROM record_country";

/** How many partner countries the articles and records have, the home country left out. */
export function countPartnerCountries(db: ReadDb, homeCountry: string): number {
  const sql = `SELECT count(*) FROM (${PARTNERS}) WHERE country <> ?`;
  return db.prepare<[string], number>(sql).pluck().get(homeCountry) ?? 0;
}

/** The partner countries of the articles and records, the home country left out, by code. */
export function listPartnerCountries(db: ReadDb, homeCountry: string): PartnerCountryRow[] {
  const records = (kind: string) =>
    `(SELECT count(*) FROM record_country JOIN record ON record.id = record_id WHERE country = code AND kind = '${kind}')`;
  return db
    .prepare<[string], PartnerCountryRow>(
      `WITH partner (code) AS (${PARTNERS})
       SELECT code,
         (SELECT count(*) FROM article_country WHERE country = code AND role = 'partner') AS articles,
         ${records('agreement')} AS agreements, ${records('engagement')} AS engagements,
         ${records('commitment')} AS commitments,
         (SELECT edtf FROM article_date JOIN article_country USING (article_id)
           WHERE country = code AND article_country.role = 'partner' AND article_date.role = 'event'
           ORDER BY edtf LIKE 'X%', edtf DESC LIMIT 1) AS lastActivity
       FROM partner WHERE code <> ? ORDER BY code`,
    )
    .all(homeCountry);
}

/** The event days of the articles about a country, in the order of import. */
export function eventDatesOfCountry(db: ReadDb, country: string): { edtf: string; articleId: string }[] {
  return db
    .prepare<[string], { edtf: string; articleId: string }>(
      `SELECT DISTINCT edtf, article_date.article_id AS articleId FROM article_date JOIN article_country USING (article_id)
       WHERE country = ? AND article_country.role = 'partner' AND article_date.role = 'event' ORDER BY article_date.id`,
    )
    .all(country);
}

/** The ids of the articles about a country. */
export function articlesOfCountry(db: ReadDb, country: string): Set<string> {
  const sql = "SELECT article_id FROM article_country WHERE country = ? AND role = 'partner'";
  return new Set(db.prepare<[string], string>(sql).pluck().all(country));
}
