import { z } from 'zod';
import { LANGUAGES } from '../../model/language.ts';
import { offices } from './office.ts';

export const settings = z.object({
  editor: z.string().trim().min(1).max(100),
  homeCountry: z.string().length(2),
  /** Null: follow the system. */
  locale: z.enum(LANGUAGES).nullable(),
  theme: z.enum(['light', 'dark', 'auto']),
  /** How papers are headed and signed, in each language. */
  offices: offices,
});

/** What the status bar shows. */
export const deskStatus = z.object({
  file: z.string(),
  version: z.string(),
  articles: z.number().int(),
  agreements: z.number().int(),
  engagements: z.number().int(),
  commitments: z.number().int(),
  organisations: z.number().int(),
  /** Partner countries that there is something to say about. */
  countries: z.number().int(),
  pending: z.number().int(),
  /** What Ctrl+Z would undo and Ctrl+Shift+Z redo: an action key of the journal and its subject. */
  undo: z.object({ action: z.string(), subject: z.string() }).nullable(),
  redo: z.object({ action: z.string(), subject: z.string() }).nullable(),
  settings,
});

export const journalEntry = z.object({
  seq: z.number().int(),
  at: z.string(),
  editor: z.string(),
  action: z.string(),
  subject: z.string(),
  kind: z.enum(['do', 'undo', 'redo', 'note']),
  undone: z.boolean(),
});

export const IMPORT_OUTCOMES = ['new', 'near-duplicate', 'same', 'rejected'] as const;

/** What became of one file. A near duplicate is an article of its own; of what is the same nothing is kept twice. */
export const importedFile = z.object({
  name: z.string(),
  outcome: z.enum(IMPORT_OUTCOMES),
  /** Why it was rejected, for people. */
  reason: z.string().nullable(),
  /** The article that it became, or that was there already. */
  articleId: z.string().nullable(),
  /** The article that was there: the same bytes, the same text in another file, or so many words in common. */
  duplicateOf: z
    .object({
      articleId: z.string(),
      label: z.string(),
      by: z.enum(['bytes', 'text', 'words']),
      /** Of the sequences of five words, how many both have: 0 to 1, estimated to within a few hundredths. */
      share: z.number(),
    })
    .nullable(),
});

export const importProgress = z.object({
  done: z.number().int(),
  total: z.number().int(),
  /** The file just finished. */
  file: importedFile,
});

export const importResult = z.object({ files: z.array(importedFile) });

export const partnerCountry = z.object({
  code: z.string(),
  articles: z.number().int(),
  agreements: z.number().int(),
  engagements: z.number().int(),
  commitments: z.number().int(),
  /** The latest event date that an article states, EDTF. */
  lastActivity: z.string().nullable(),
});

export const field = z.object({
  key: z.string(),
  parent: z.string().nullable(),
  labels: z.object({ vi: z.string(), en: z.string(), sv: z.string() }),
});

export type Settings = z.infer<typeof settings>;
export type DeskStatus = z.infer<typeof deskStatus>;
export type JournalRow = z.infer<typeof journalEntry>;
export type ImportedFile = z.infer<typeof importedFile>;
export type ImportProgress = z.infer<typeof importProgress>;
export type ImportResult = z.infer<typeof importResult>;
export type PartnerCountry = z.infer<typeof partnerCountry>;
