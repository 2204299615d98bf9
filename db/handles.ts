import type { Database } from 'better-sqlite3';

/** Prepares statements that read. Queries that only read take this. */
export interface ReadDb {
  readonly prepare: Database['prepare'];
}

declare const writable: unique symbol;

/** Prepares statements that write. Only `transact` hands one out, and only while its journal entry is open. */
export interface WriteDb extends ReadDb {
  readonly [writable]: true;
}
