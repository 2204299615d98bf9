import type { HouseStyle } from '../../core/model/brief.ts';
import type { Language } from '../../core/model/language.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export interface EditionListRow {
  readonly id: string;
  readonly country: string;
  readonly language: Language;
  readonly style: HouseStyle;
  readonly fileName: string;
  readonly exportedAt: string;
  readonly sha256: string;
}

/** The editions of a country, or all, latest first. */
export function listEditions(db: ReadDb, country: string | null): EditionListRow[] {
  return db
    .prepare<[{ country: string | null }], EditionListRow>(
      `SELECT id, country, language, style, file_name AS fileName, exported_at AS exportedAt, sha256 FROM edition
       WHERE @country IS NULL OR country = @country ORDER BY id DESC`,
    )
    .all({ country });
}

export function insertEdition(db: WriteDb, row: EditionListRow & { readonly brief: string }): void {
  db.prepare(
    `INSERT INTO edition (id, country, language, style, file_name, exported_at, brief, sha256)
     VALUES (@id, @country, @language, @style, @fileName, @exportedAt, @brief, @sha256)`,
  ).run(row);
}
