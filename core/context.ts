import { v7 } from 'uuid';
import type { ReadDb, WriteDb } from '../db/handles.ts';
import type { Workspace } from '../db/open.ts';
import { getSettings } from '../db/queries/settings.ts';
import { type Entry, transact } from '../db/transact.ts';
import { organisations } from '../seeds/organisations.ts';
import type { Settings } from './api/schemas/desk.ts';
import { WORDINGS } from './brief/wording/wordings.ts';
import type { Curator } from './curation/curator.ts';
import type { Clock, NewId } from './model/id.ts';
import { LANGUAGES, type Language } from './model/language.ts';
import type { OrganisationName } from './model/organisation.ts';

/** What every handler is given: the workspace, a clock, ids, and who is at the desk. */
export interface DeskContext {
  readonly workspace: Workspace;
  readonly read: ReadDb;
  readonly now: Clock;
  readonly newId: NewId;
  readonly version: string;
  /** The editor's name at the system, until they give one in the settings. */
  readonly systemEditor: string;
}

export function createContext(workspace: Workspace, options: { version: string; editor: string }): DeskContext {
  return {
    workspace,
    read: workspace.read,
    now: () => new Date().toISOString(),
    newId: v7,
    version: options.version,
    systemEditor: options.editor,
  };
}

/** The settings as kept, with the house's defaults for the rest. */
export function settingsOf(context: DeskContext): Settings {
  const kept = getSettings(context.read) as Partial<Settings>;
  const defaults = { editor: context.systemEditor, homeCountry: 'VN', locale: null, theme: 'auto' } as const;
  const office = (language: Language) => ({ ...WORDINGS[language].office, ...kept.offices?.[language] });
  return { ...defaults, ...kept, offices: { vi: office('vi'), en: office('en'), sv: office('sv') } };
}

/** Runs a change under a journal entry of the editor at the desk. */
export function change<T>(
  context: DeskContext,
  entry: Pick<Entry, 'action' | 'subject' | 'kind' | 'batch'>,
  run: (curator: Curator) => T,
): T {
  const { editor, homeCountry } = settingsOf(context);
  const now = context.now();
  return transact(context.workspace, { ...entry, at: now, editor }, (db: WriteDb) =>
    run({ db, newId: context.newId, now, editor, homeCountry, gazetteerNames }),
  );
}

const SHIPPED = new Map(organisations.map((entry) => [entry.key, entry]));

function gazetteerNames(key: string): readonly OrganisationName[] {
  const entry = SHIPPED.get(key);
  if (!entry) return [];
  const names = LANGUAGES.flatMap((language) =>
    (entry.names[language] ?? []).map((name): OrganisationName => ({ language, name, kind: 'preferred' })),
  );
  return [...names, ...entry.abbreviations.map((name) => ({ language: 'und', name, kind: 'abbreviation' as const }))];
}
