import { insertDecision, NOT_THE_SAME_RECORD } from '../../db/queries/decisions.ts';
import { setSuggestionState } from '../../db/queries/suggestions.ts';
import type { SuggestedFact, Suggestion } from '../model/suggestion.ts';
import { createAgreement, mergeAgreement } from './accept-agreement.ts';
import { createCommitment, mergeCommitment } from './accept-commitment.ts';
import { createEngagement, mergeEngagement } from './accept-engagement.ts';
import { createFigure, createPerson, mergeFigure, mergePerson } from './accept-simple.ts';
import type { Origin } from './attach-evidence.ts';
import { CurationError, type Curator } from './curator.ts';

/** How a suggestion is to be accepted. */
export interface Acceptance {
  readonly suggestion: Suggestion;
  readonly origin: Origin;
  /** The article's partner countries. */
  readonly countries: readonly string[];
  /** The record to merge into; null makes a new one. */
  readonly into: string | null;
  /** The editor's correction, of the suggestion's kind. */
  readonly edited: SuggestedFact | null;
}

/**
 * Makes a suggestion a record, or merges it into one; returns the record's id.
 * @throws CurationError when it has been ruled on already
 */
export function acceptSuggestion(curator: Curator, acceptance: Acceptance): string {
  const { suggestion, edited } = acceptance;
  if (suggestion.state === 'accepted' || suggestion.state === 'edited') {
    throw new CurationError('This suggestion is accepted already. Undo that first (Ctrl+Z).');
  }
  const recordId = record(curator, acceptance, edited ?? suggestion);
  setSuggestionState(curator.db, suggestion.id, edited ? 'edited' : 'accepted', recordId, edited?.fact);
  return recordId;
}

/** Rules that what a suggestion tells is not a record, so that the record is not offered for it again. */
export function keepRecordApart({ db, newId }: Curator, suggestionId: string, recordId: string): void {
  insertDecision(db, { id: newId(), kind: NOT_THE_SAME_RECORD, a: suggestionId, b: recordId });
}

/** Rules a suggestion out. It stays in the article's list as rejected. */
export function rejectSuggestion(curator: Curator, suggestion: Suggestion): void {
  if (suggestion.state === 'accepted' || suggestion.state === 'edited') {
    throw new CurationError('This suggestion is accepted already. Undo that first (Ctrl+Z).');
  }
  setSuggestionState(curator.db, suggestion.id, 'rejected', null);
}

function record(curator: Curator, { origin, countries, into }: Acceptance, suggested: SuggestedFact): string {
  if (into !== null) merge(curator, origin, countries, into, suggested);
  return into ?? create(curator, origin, countries, suggested);
}

function create(curator: Curator, origin: Origin, countries: readonly string[], suggested: SuggestedFact): string {
  switch (suggested.kind) {
    case 'agreement':
      return createAgreement(curator, origin, suggested.fact, countries);
    case 'engagement':
      return createEngagement(curator, origin, suggested.fact, countries);
    case 'commitment':
      return createCommitment(curator, origin, null, suggested.fact, countries);
    case 'figure':
      return createFigure(curator, origin, suggested.fact, countries);
    case 'person':
      return createPerson(curator, origin, suggested.fact, countries);
  }
}

function merge(
  curator: Curator,
  origin: Origin,
  countries: readonly string[],
  into: string,
  suggested: SuggestedFact,
): void {
  const { kind, fact } = suggested;
  if (kind === 'agreement') mergeAgreement(curator, origin, into, fact, countries);
  if (kind === 'engagement') mergeEngagement(curator, origin, into, fact);
  if (kind === 'commitment') mergeCommitment(curator, origin, into, fact);
  if (kind === 'figure') mergeFigure(curator, origin, into, fact);
  if (kind === 'person') mergePerson(curator, origin, into, fact, countries);
}
