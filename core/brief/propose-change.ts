import type { Brief, Statement } from '../model/brief.ts';
import type { Claim } from '../model/claim.ts';
import type { Edtf } from '../model/edtf.ts';
import { fold } from '../model/fold.ts';
import type { Proposal } from '../model/review.ts';
import type { BriefFacts } from './brief-facts.ts';
import { WORDINGS } from './wording/wordings.ts';

/** What reading a change needs to know besides the brief. */
export interface ProposalContext {
  readonly fields: BriefFacts['fields'];
  /** The one date that a text states, in the language of the brief; null where there is none, or several. */
  readonly readDate: (text: string) => Edtf | null;
  /** BCP 47 of a record's own words; null when the record is gone. */
  readonly languageOf: (recordId: string) => string | null;
}

/** Fields that hold words of a source: a brief in another language has not the words that the record wants. */
const WORDED = new Set(['subject', 'text', 'place', 'role']);

/**
 * What a changed statement asks of the registry: the field that the changed words belong to, and the new value where
 * they can be read as one. Null for statements that make no claim.
 * @param before what the edition printed
 * @param after what stands there now; null where it was taken out
 */
export function proposeChange(
  brief: Pick<Brief, 'language'>,
  statement: Statement,
  before: string,
  after: string | null,
  context: ProposalContext,
): Proposal | null {
  const { claims = [] } = statement;
  const [first] = claims;
  if (!first) return null;
  if (after === null) return { claim: first, value: null };
  const read = claims.flatMap((claim) => {
    const text = wordsOfClaim(claim, before, after);
    return text === null ? [] : [{ claim, value: readValue(claim, text.trim(), brief, context) }];
  });
  // Two claims that print the same words (“not stated”) are told apart by which of them the new words fit.
  const fitting = read.filter(({ value }) => value !== null);
  const [only] = fitting.length > 0 ? fitting : read;
  return fitting.length > 1 || !only ? { claim: only?.claim ?? first, value: null } : only;
}

/** What a claim says now, if all that changed in its statement stands within the words of the claim. */
function wordsOfClaim(claim: Claim, before: string, after: string): string | null {
  const [start, end, rest] = placeOf(claim.text, before);
  if (start < 0) return null;
  const head = sharedLength(before, after);
  const tail = sharedLength(reversed(before.slice(head)), reversed(after.slice(head)));
  const within = head >= start && before.length - tail <= end;
  return within ? after.slice(start, after.length - (before.length - end)) + rest : null;
}

/** Where a text prints a claim, and what of the claim it does not print because it is cut short. */
function placeOf(claim: string, text: string): readonly [start: number, end: number, rest: string] {
  const start = text.toLocaleLowerCase().indexOf(claim.toLocaleLowerCase());
  if (start >= 0) return [start, start + claim.length, ''];
  const [cut = ''] = text.split('…');
  return text.includes('…') && claim.startsWith(cut) ? [0, cut.length, claim.slice(cut.length)] : [-1, -1, ''];
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

function readValue(
  { recordKind, recordId, field }: Claim,
  text: string,
  { language }: Pick<Brief, 'language'>,
  { fields, readDate, languageOf }: ProposalContext,
): string | null {
  const wording = WORDINGS[language];
  if (recordKind === 'figure' || text === '') return null;
  if (WORDED.has(field)) return languageOf(recordId) === language ? text : null;
  switch (field) {
    case 'date':
    case 'due':
      return readDate(text.replace(/\s*\[[^\]]*\]/gu, ''));
    case 'kind':
      return keyOf(recordKind === 'agreement' ? wording.agreementKind : wording.engagementKind, text);
    case 'status':
      return keyOf(recordKind === 'agreement' ? wording.agreementStatus : wording.commitmentStatus, text);
    case 'fields':
      return fieldKeys(fields, text, language);
    case 'signatories':
    case 'people':
      return listOf(text, /[,;]/);
    case 'parties':
      return listOf(text, /;/);
    default:
      return text;
  }
}

function keyOf(labels: Readonly<Record<string, string>>, text: string): string | null {
  return Object.entries(labels).find(([, label]) => fold(label) === fold(text))?.[0] ?? null;
}

function fieldKeys(fields: BriefFacts['fields'], text: string, language: Brief['language']): string | null {
  const parts = text.split(';').map((part) => fields.find(({ labels }) => fold(labels[language]) === fold(part))?.key);
  return parts.every((key) => key !== undefined) ? parts.join('; ') : null;
}

function listOf(text: string, separator: RegExp): string {
  const names = text.split(separator).map((name) => name.trim());
  return names.filter(Boolean).join('; ');
}
