import { IntakeError } from '../intake/intake-error.ts';
import { readManifestOf } from '../review/read-document.ts';
import { ReviewError } from '../review/review-error.ts';

/**
 * Keeps briefs out of the articles: a brief says what a desk said, and is no source. What colleagues did to one is read
 * as a review.
 * @throws IntakeError when the file is a brief that some desk exported
 */
export function refuseBrief(name: string, bytes: Uint8Array): void {
  if (!name.toLowerCase().endsWith('.docx') || !hasManifest(bytes, name)) return;
  const advice = 'To read what colleagues did to it, bring it back on the page of its country’s brief.';
  throw new IntakeError('unsupported-type', `${name} is a brief that left a desk like this one. ${advice}`);
}

function hasManifest(bytes: Uint8Array, name: string): boolean {
  try {
    return readManifestOf(bytes, name) !== null;
  } catch (error) {
    // What is wrong with such a file is for intake to say.
    if (error instanceof ReviewError) return false;
    throw error;
  }
}
