/**
 * The whole of what a window, a script or a test can ask of the desk. Read this first.
 *
 * One contract, three ways to reach it: MessagePort (Electron), HTTP on 127.0.0.1 (browser shell), in process (CLI).
 * Every call that changes something writes one journal entry and can be undone with `history.undo`, unless said otherwise.
 */
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { type Brief, HOUSE_STYLES } from '../model/brief.ts';
import { CHANGE_DISPLAYS } from '../model/edition.ts';
import { LANGUAGES } from '../model/language.ts';
import { annotation, articleDetail, articleRow, ruleRecord, searchHit, span } from './schemas/article.ts';
import { comparison, edition, editionProof } from './schemas/brief.ts';
import {
  deskStatus,
  field,
  importProgress,
  importResult,
  journalEntry,
  partnerCountry,
  settings,
} from './schemas/desk.ts';
import { agreementFact, commitmentFact, engagementFact, figureFact, personFact } from './schemas/facts.ts';
import {
  likelyDuplicate,
  mergePreview,
  organisationDetail,
  organisationPatch,
  organisationRow,
} from './schemas/organisation.ts';
import {
  agreementDetail,
  agreementPatch,
  agreementRow,
  commitmentDetail,
  commitmentPatch,
  commitmentRow,
  engagementDetail,
  engagementPatch,
  engagementRow,
  recordFilter,
  recordRef,
} from './schemas/record.ts';
import { reviewDetail, reviewRow } from './schemas/review.ts';

/** `NOT_FOUND`: the id names nothing (any more). `CONFLICT`: it does, but it cannot be done now; the message says why. */
const call = oc.errors({
  NOT_FOUND: { message: 'There is nothing with this id. It may have been undone or deleted.' },
  CONFLICT: { message: 'This cannot be done now.' },
});

const byId = z.object({ id: z.string() });
const done = z.object({ id: z.string() });

const workspace = {
  status: call.output(deskStatus),
  /** Not undoable: preferences are not part of the work. */
  saveSettings: call.input(settings.partial()).output(settings),
};

const articles = {
  list: call.output(z.array(articleRow)),
  get: call.input(byId).output(articleDetail),
  /** Full text, without regard to diacritics; best hits first. */
  search: call
    .input(
      z.object({
        query: z.string(),
        limit: z.number().int().positive().max(500).default(50),
        country: z.string().optional(),
      }),
    )
    .output(z.array(searchHit)),
  setStatus: call.input(byId.extend({ status: articleRow.shape.status })).output(done),
  /** Replaces the tags of an article. */
  setTags: call.input(byId.extend({ tags: z.array(z.string().trim().min(1).max(60)) })).output(done),
  /** Puts the article into the story of another one; an earlier ruling that they are two is taken back. */
  joinStory: call.input(byId.extend({ other: z.string() })).output(done),
  /** Takes the article out of its story, and rules that it is not of it. */
  leaveStory: call.input(byId).output(done),
  /** Rules that two articles tell of two stories, so that they are not offered as one again. */
  keepApart: call.input(byId.extend({ other: z.string() })).output(done),
  /** Takes the article, its suggestions and annotations away; refused (CONFLICT) while a record rests on it. */
  remove: call.input(byId).output(done),
  /** The bytes as they came in. */
  source: call.input(byId).output(z.instanceof(Blob)),
};

const intake = {
  /** Reads files, one transaction each; yields after each, returns the whole. Aborting keeps what is done. */
  import: call
    .input(z.object({ files: z.array(z.instanceof(File)).min(1) }))
    .output(eventIterator(importProgress, importResult)),
};

const editedFact = z.union([agreementFact, engagementFact, commitmentFact, figureFact, personFact]);

const suggestions = {
  /**
   * Makes the suggestion a record, or merges it into one: `into` names the record, null makes a new one (and rules that
   * it is not the record that was offered), absent merges into a match that is sure and into none that is doubtful.
   * `fact` is the editor's correction (state becomes `edited`).
   */
  accept: call
    .input(byId.extend({ into: z.string().nullable().optional(), fact: editedFact.optional() }))
    .output(z.object({ recordId: z.string(), merged: z.boolean() })),
  reject: call.input(byId).output(done),
  /** The rules that suggested anything in this workspace, with how editors have decided on them. */
  rules: call.output(z.array(ruleRecord)),
  /**
   * Accepts all pending suggestions of one article, or of all: one entry, undone in one step. One that may be the same as
   * a record is never merged: it becomes a record of its own, or with `doubtful: 'leave'` stays for the editor. So do with
   * `unlikely: 'leave'` those of rules that are mostly rejected here: the window never takes them along unlooked at.
   * `left` counts those that stay.
   */
  acceptAll: call
    .input(
      z.object({
        articleId: z.string().optional(),
        doubtful: z.enum(['leave', 'apart']).default('apart'),
        unlikely: z.enum(['leave', 'accept']).default('accept'),
      }),
    )
    .output(
      z.object({
        accepted: z.number().int(),
        left: z.object({ doubtful: z.number().int(), unlikely: z.number().int() }),
      }),
    ),
};

const annotations = {
  create: call
    .input(
      z.object({ articleId: z.string(), span, comment: z.string(), tags: z.array(z.string().trim().min(1).max(60)) }),
    )
    .output(annotation),
  update: call
    .input(byId.extend({ comment: z.string().optional(), tags: z.array(z.string().trim().min(1).max(60)).optional() }))
    .output(done),
  remove: call.input(byId).output(done),
};

/** Made from a passage of an article, which becomes the record's evidence. */
const origin = { articleId: z.string(), span };
const setTags = call.input(byId.extend({ tags: z.array(z.string().trim().min(1).max(60)) })).output(done);

const agreements = {
  list: call.input(recordFilter).output(z.array(agreementRow)),
  get: call.input(byId).output(agreementDetail),
  create: call.input(z.object({ ...origin, values: agreementPatch })).output(done),
  /** Fields set by hand rest on the editor until evidence is attached. */
  update: call.input(byId.extend({ values: agreementPatch })).output(done),
  setTags,
  remove: call.input(byId).output(done),
};

const engagements = {
  list: call.input(recordFilter).output(z.array(engagementRow)),
  get: call.input(byId).output(engagementDetail),
  create: call.input(z.object({ ...origin, values: engagementPatch })).output(done),
  update: call.input(byId.extend({ values: engagementPatch })).output(done),
  setTags,
  remove: call.input(byId).output(done),
};

const commitments = {
  list: call.input(recordFilter).output(z.array(commitmentRow)),
  get: call.input(byId).output(commitmentDetail),
  create: call.input(z.object({ ...origin, agreementId: z.string().optional(), values: commitmentPatch })).output(done),
  update: call.input(byId.extend({ values: commitmentPatch })).output(done),
  setTags,
  remove: call.input(byId).output(done),
};

const evidence = {
  /** Ties a passage to a record, or to one of its fields. */
  attach: call.input(recordRef.extend({ articleId: z.string(), span, field: z.string().nullable() })).output(done),
  remove: call.input(byId).output(done),
};

const registry = {
  tags: call.output(z.array(z.object({ name: z.string(), uses: z.number().int() }))),
  fields: call.output(z.array(field)),
  people: call.input(z.object({ country: z.string().optional() })).output(
    z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string().nullable(),
        organisation: z.string().nullable(),
      }),
    ),
  ),
  stories: call.output(
    z.array(
      z.object({
        id: z.string(),
        articles: z.array(z.object({ id: z.string(), label: z.string() })),
        reasons: z.array(z.string()),
      }),
    ),
  ),
};

const organisations = {
  /** All bodies that records, suggestions or editors have named, or those of one country. */
  list: call.input(z.object({ country: z.string().optional() })).output(z.array(organisationRow)),
  get: call.input(byId).output(organisationDetail),
  /** Its country and names. Refused (CONFLICT) where a name is another body's or comes with the shipped list. */
  update: call.input(byId.extend({ values: organisationPatch })).output(done),
  /** Pairs that may be one body, the likeliest first; nothing is ever merged by itself. */
  duplicates: call.output(z.array(likelyDuplicate)),
  /** What `merge` would make of the two. */
  previewMerge: call.input(byId.extend({ into: z.string() })).output(mergePreview),
  /**
   * Makes one body of two: records and names go over to `into`, the other is gone. Refused (CONFLICT) for bodies of two
   * countries and for two of the shipped list.
   */
  merge: call.input(byId.extend({ into: z.string() })).output(done),
  /** Forgets a body; refused (CONFLICT) while a record names it. */
  remove: call.input(byId).output(done),
  /** Rules that the two are not one, so that they are not offered again. */
  keepApart: call.input(byId.extend({ other: z.string() })).output(done),
};

const briefOptions = z.object({
  country: z.string(),
  language: z.enum(LANGUAGES),
  changes: z.enum(CHANGE_DISPLAYS).optional(),
  /** The edition from which changes are counted; by default the latest of the same country and language. */
  since: z.string().optional(),
});

const briefs = {
  /** The partner countries that there is something to say about. */
  countries: call.output(z.array(partnerCountry)),
  preview: call.input(briefOptions).output(z.custom<Brief>((value) => typeof value === 'object' && value !== null)),
  /** The .docx; kept as an edition. Not undoable: the document has left the desk. */
  export: call.input(briefOptions.extend({ style: z.enum(HOUSE_STYLES).optional() })).output(z.instanceof(File)),
  editions: call.input(z.object({ country: z.string().optional() })).output(z.array(edition)),
  /** The document of an edition, byte for byte as it left the desk. */
  edition: call.input(byId).output(z.instanceof(File)),
  /** What changed from one edition to another; without `to`, to the registry as it stands now. */
  compare: call.input(z.object({ from: z.string(), to: z.string().optional() })).output(comparison),
  /** Whether an edition is unchanged: its bytes, and what its data give when they are drawn again. */
  prove: call.input(byId).output(editionProof),
};

const reviews = {
  /**
   * Reads a document that colleagues worked on in Word against the edition that it was; `editionId` only where the
   * document no longer says which. Refused (CONFLICT) with the reason where it cannot be read or compared.
   */
  read: call
    .input(z.object({ file: z.instanceof(File), editionId: z.string().optional() }))
    .output(z.object({ id: z.string(), known: z.boolean() })),
  list: call.input(z.object({ country: z.string().optional() })).output(z.array(reviewRow)),
  get: call.input(byId).output(reviewDetail),
  /** Takes a remark over; `value` is the field's value as the editor has mended it, written as claims write values. */
  accept: call.input(byId.extend({ value: z.string().trim().min(1).nullable().optional() })).output(done),
  reject: call.input(byId).output(done),
};

const historyStep = z.object({ action: z.string(), subject: z.string() }).nullable();

const history = {
  /** Latest first. */
  list: call
    .input(z.object({ limit: z.number().int().positive().max(1000).default(200) }))
    .output(z.array(journalEntry)),
  /** Null when there is nothing to undo. */
  undo: call.output(historyStep),
  redo: call.output(historyStep),
};

export const contract = {
  workspace,
  intake,
  articles,
  suggestions,
  annotations,
  agreements,
  engagements,
  commitments,
  evidence,
  organisations,
  registry,
  briefs,
  reviews,
  history,
};

export type DeskContract = typeof contract;
