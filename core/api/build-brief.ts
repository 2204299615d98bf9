import { insertEdition } from '../../db/queries/editions.ts';
import { insertBytes } from '../../db/queries/source-files.ts';
import fields from '../../seeds/fields.json' with { type: 'json' };
import { composeBrief } from '../brief/compose-brief.ts';
import { briefFileName } from '../brief/file-name.ts';
import { gatherFacts } from '../brief/gather-facts.ts';
import { change, type DeskContext, settingsOf } from '../context.ts';
import { type Brief, defaultStyle, type HouseStyle } from '../model/brief.ts';
import type { EditionOptions } from '../model/edition.ts';
import type { Language } from '../model/language.ts';
import { renderBrief } from '../word/render-brief.ts';
import { sha256Of } from './prove-edition.ts';

/** The brief of a country as the registry stands now. */
export function buildBrief(context: DeskContext, country: string, language: Language): Brief {
  const { homeCountry } = settingsOf(context);
  const madeOn = context.now().slice(0, 10);
  return composeBrief(gatherFacts(context.read, { country, homeCountry, madeOn, fields }), { language });
}

/** A brief as a Word file, kept as an edition with the data it was built from. */
export async function exportBrief(
  context: DeskContext,
  options: { readonly country: string; readonly language: Language; readonly style?: HouseStyle | undefined },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { country, language, style = defaultStyle(language) } = options;
  const brief = buildBrief(context, country, language);
  const chosen: EditionOptions = { changes: 'none', since: null };
  const bytes = await renderBrief(brief, style);
  const fileName = briefFileName(country, language);
  const sha256 = sha256Of(bytes);
  change(context, { action: 'brief.export', subject: fileName, kind: 'note' }, ({ db, newId, now }) => {
    insertBytes(db, sha256, bytes);
    const row = { id: newId(), country, language, style, fileName, exportedAt: now, sha256 };
    const { reference } = brief;
    const { version } = context;
    insertEdition(db, {
      ...{ ...row, reference, version },
      brief: JSON.stringify(brief),
      options: JSON.stringify(chosen),
    });
  });
  return { fileName, bytes };
}
