import { createHash } from 'node:crypto';
import { editionBrief, editionBytes, getEdition } from '../../db/queries/editions.ts';
import type { DeskContext } from '../context.ts';
import type { EditionProof } from '../model/edition.ts';
import { renderBrief } from '../word/render-brief.ts';

/** Proves an edition unchanged: its bytes against their sum, and against what its data give when they are drawn again. */
export async function proveEdition({ read, version }: DeskContext, id: string): Promise<EditionProof | null> {
  const edition = getEdition(read, id);
  const bytes = editionBytes(read, id);
  const brief = editionBrief(read, id);
  if (!edition || !bytes || !brief) return null;
  const redrawn = await renderBrief(brief, edition.style);
  return {
    intact: sha256Of(bytes) === edition.sha256,
    redrawn: sha256Of(redrawn) === edition.sha256,
    writtenBy: edition.version,
    checkedBy: version,
  };
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
