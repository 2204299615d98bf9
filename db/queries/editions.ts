import type { Brief, HouseStyle } from '../../core/model/brief.ts';
import type { EditionOptions } from '../../core/model/edition.ts';
import type { Language } from '../../core/model/language.ts';
import type { ReadDb, WriteDb } from '../handles.ts';

export interface EditionListRow {
  readonly id: string;
  readonly country: string;
  readonly language: Language;
  readonly style: HouseStyle;
  /** `CN-2026-001`. */
  readonly reference: string;
  readonly fileName: string;
  readonly exportedAt: string;
  readonly sha256: string;
  /** Of the program that wrote it; empty for editions from before versions were kept. */
  readonly version: string;
}

const COLUMNS = `id, country, language, style, reference, file_name AS fileName, exported_at AS exportedAt, sha256,
  version`;

/** The editions of a country, or all, latest first. */
export function listEditions(db: ReadDb, country: string | null): EditionListRow[] {
  return db
    .prepare<[{ country: string | null }], EditionListRow>(
      `SELECT ${COLUMNS} FROM edition WHERE @country IS NULL OR country = @country ORDER BY id DESC`,
    )
    .all({ country });
}

export function getEdition(db: ReadDb, id: string): EditionListRow | null {
  return db.prepare<[string], EditionListRow>(`SELECT ${COLUMNS} FROM edition WHERE id = ?`).get(id) ?? null;
}

/** The brief as it was exported. */
export function editionBrief(db: ReadDb, id: string): Brief | null {
  const json = db.prepare<[string], string>('SELECT brief FROM edition WHERE id = ?').pluck().get(id);
  return json === undefined ? null : (JSON.parse(json) as Brief);
}

/** What the editor chose for it. */
export function editionOptions(db: ReadDb, id: string): EditionOptions | null {
  const json = db.prepare<[string], string>('SELECT options FROM edition WHERE id = ?').pluck().get(id);
  const none: EditionOptions = { changes: 'none', since: null, reviser: null };
  return json === undefined ? null : { ...none, ...(JSON.parse(json) as Partial<EditionOptions>) };
}

/** The document itself, byte for byte. */
export function editionBytes(db: ReadDb, id: string): Uint8Array | null {
  return (
    db
      .prepare<[string], Uint8Array>('SELECT bytes FROM edition JOIN file_bytes USING (sha256) WHERE id = ?')
      .pluck()
      .get(id) ?? null
  );
}

export function insertEdition(
  db: WriteDb,
  row: EditionListRow & { readonly brief: string; readonly options: string },
): void {
  db.prepare(
    `INSERT INTO edition (id, country, language, style, reference, file_name, exported_at, brief, options, sha256, version)
     VALUES (@id, @country, @language, @style, @reference, @fileName, @exportedAt, @brief, @options, @sha256, @version)`,
  ).run(row);
}
