import { editionBytes, getEdition } from '../../db/queries/editions.ts';
import type { DeskContext } from '../context.ts';
import type { EditionProof } from '../model/edition.ts';
import { renderBrief } from '../word/render-brief.ts';
import { editionAsDrawn, sha256Of } from './build-brief.ts';

/** Proves an edition unchanged: its bytes against their sum, and against what its data give when they are drawn again. */
export async function proveEdition(context: DeskContext, id: string): Promise<EditionProof | null> {
  const edition = getEdition(context.read, id);
  const bytes = editionBytes(context.read, id);
  const brief = editionAsDrawn(context, id);
  if (!edition || !bytes || !brief) return null;
  const redrawn = await renderBrief(brief, edition.style);
  return {
    intact: sha256Of(bytes) === edition.sha256,
    redrawn: sha256Of(redrawn) === edition.sha256,
    writtenBy: edition.version,
    checkedBy: context.version,
  };
}
