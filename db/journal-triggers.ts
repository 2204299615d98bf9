import type { Database } from 'better-sqlite3';

/** Tables that hold no work of an editor's own: content-addressed bytes, the journal itself, and what is worked out anew. */
const UNJOURNALED = ['file_bytes', 'journal', 'journal_change', 'article_signature', 'signature_band', 'story_key'];

/**
 * Makes the journal complete by construction: temporary triggers on every table write what changed under the open entry,
 * and refuse any write when there is none. So `transact` is the only way to write, whatever the SQL says.
 */
export function installJournal(db: Database): void {
  db.exec('CREATE TEMP TABLE open_entry (seq INTEGER NOT NULL)');
  const tables = db
    .prepare<[], { name: string }>(
      "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
    )
    .all();
  for (const { name } of tables) {
    db.exec(guard(name));
    if (!UNJOURNALED.includes(name)) db.exec(recorder(name, columnsOf(db, name)));
  }
}

function columnsOf(db: Database, table: string): readonly string[] {
  return db
    .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
    .all(table)
    .map(({ name }) => name);
}

function guard(table: string): string {
  return ['INSERT', 'UPDATE', 'DELETE']
    .map(
      (operation) => `CREATE TEMP TRIGGER guard_${table}_${operation} BEFORE ${operation} ON main.${table}
        WHEN NOT EXISTS (SELECT 1 FROM open_entry)
        BEGIN SELECT RAISE(ABORT, 'a write to ${table} outside transact'); END;`,
    )
    .join('\n');
}

/** Keeps, for an insert, only the id (the row itself is there to be read); for an update, the columns that changed. */
function recorder(table: string, columns: readonly string[]): string {
  const row = columns.map((column) => `'${column}', OLD."${column}"`).join(', ');
  const changed = (side: 'OLD' | 'NEW') =>
    `(SELECT json_group_object(name, value) FROM (${columns
      .map((c) => `SELECT '${c}' AS name, ${side}."${c}" AS value WHERE OLD."${c}" IS NOT NEW."${c}"`)
      .join(' UNION ALL ')}))`;
  const different = columns.map((c) => `OLD."${c}" IS NOT NEW."${c}"`).join(' OR ');
  const into = 'INSERT INTO journal_change (journal_seq, operation, table_name, row_id, before, after)';
  const entry = '(SELECT seq FROM open_entry)';
  return `
    CREATE TEMP TRIGGER record_${table}_insert AFTER INSERT ON main.${table} BEGIN
      ${into} VALUES (${entry}, 'insert', '${table}', NEW.id, NULL, NULL); END;
    CREATE TEMP TRIGGER record_${table}_update AFTER UPDATE ON main.${table} WHEN ${different} BEGIN
      ${into} VALUES (${entry}, 'update', '${table}', OLD.id, ${changed('OLD')}, ${changed('NEW')}); END;
    CREATE TEMP TRIGGER record_${table}_delete AFTER DELETE ON main.${table} BEGIN
      ${into} VALUES (${entry}, 'delete', '${table}', OLD.id, json_object(${row}), NULL); END;`;
}
