import type { Figure } from '../../core/model/figure.ts';
import type { ReadDb, WriteDb } from '../handles.ts';
import { filterParameters, RECORD_FILTER } from './records.ts';

/** The figures of a country, or all. */
export function listFigures(db: ReadDb, country?: string): Figure[] {
  return db
    .prepare<[Record<string, string | null>], Omit<Figure, 'countries'> & { countries: string }>(
      `SELECT figure.id, value, unit, text, record.language,
         (SELECT json_group_array(country) FROM record_country WHERE record_id = record.id) AS countries
       FROM figure JOIN record ON record.id = figure.id WHERE ${RECORD_FILTER} ORDER BY figure.id`,
    )
    .all(filterParameters({ country }))
    .map((row) => ({ ...row, countries: JSON.parse(row.countries) }));
}

export function insertFigure(db: WriteDb, row: Pick<Figure, 'id' | 'value' | 'unit' | 'text'>): void {
  db.prepare('INSERT INTO figure (id, value, unit, text) VALUES (@id, @value, @unit, @text)').run(row);
}
