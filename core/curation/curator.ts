import type { WriteDb } from '../../db/handles.ts';
import type { CountryCode } from '../model/country.ts';
import type { NewId } from '../model/id.ts';
import type { OrganisationName } from '../model/organisation.ts';

/** What curation works with: the open transaction, the clock's answer, and what the desk knows. */
export interface Curator {
  readonly db: WriteDb;
  readonly newId: NewId;
  /** ISO 8601, UTC. */
  readonly now: string;
  readonly editor: string;
  readonly homeCountry: CountryCode;
  /** The names of a body of the shipped gazetteer, by key, its abbreviations too; empty if it is not there. */
  readonly gazetteerNames: (key: string) => readonly OrganisationName[];
}

/** What was asked cannot be done now; the message says why, for people. */
export class CurationError extends Error {
  override readonly name = 'CurationError';
}
