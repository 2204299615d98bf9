import { createHash } from 'node:crypto';
import { editionBrief, editionOptions, insertEdition, listEditions } from '../../db/queries/editions.ts';
import { insertBytes } from '../../db/queries/source-files.ts';
import fields from '../../seeds/fields.json' with { type: 'json' };
import { composeBrief } from '../brief/compose-brief.ts';
import { briefFileName } from '../brief/file-name.ts';
import { gatherFacts } from '../brief/gather-facts.ts';
import { trackChanges } from '../brief/track-changes.ts';
import { change, type DeskContext, settingsOf } from '../context.ts';
import { type Brief, defaultStyle, type HouseStyle } from '../model/brief.ts';
import type { ChangeDisplay, EditionOptions } from '../model/edition.ts';
import type { Language } from '../model/language.ts';
import { renderBrief } from '../word/render-brief.ts';
import { conflict } from './handlers/server.ts';

/** What an editor chooses for a brief. */
export interface BriefOptions {
  readonly country: string;
  readonly language: Language;
  /** By default no changes are shown. */
  readonly changes?: ChangeDisplay | undefined;
  /** The edition from which changes are counted; by default the latest of the same country and language. */
  readonly since?: string | undefined;
}

/** A brief with what the editor chose for it. */
export interface ChosenBrief {
  /** What it says, without marks of change: an edition keeps this. */
  readonly brief: Brief;
  readonly options: EditionOptions;
}

/** The brief of a country as the registry stands now. Where there is no earlier edition, no changes are shown. */
export function buildBrief(context: DeskContext, { country, language, changes, since }: BriefOptions): ChosenBrief {
  const { homeCountry, editor, offices } = settingsOf(context);
  const office = offices[language];
  const now = context.now();
  const facts = gatherFacts(context.read, { country, homeCountry, madeOn: now.slice(0, 10), fields });
  const editions = listEditions(context.read, country).filter((edition) => edition.language === language);
  const edition = editions.find(({ id }) => since === undefined || id === since);
  if (since !== undefined && !edition) {
    throw conflict(`There is no edition ${since} of ${country} in this language to count changes from.`);
  }
  if (changes === undefined || changes === 'none' || !edition) {
    return {
      brief: composeBrief(facts, { language, office }),
      options: { changes: 'none', since: null, reviser: null },
    };
  }
  const before = changes === 'section' ? editionBrief(context.read, edition.id) : null;
  const reviser = changes === 'tracked' ? { author: editor, date: now } : null;
  return {
    brief: composeBrief(facts, { language, office, since: before }),
    options: { changes, since: edition.id, reviser },
  };
}

/** A brief as it is drawn: with its changes marked, where they are to be tracked. */
export function markBrief(context: DeskContext, { brief, options }: ChosenBrief): Brief {
  const { since, reviser } = options;
  const before = since === null || reviser === null ? null : editionBrief(context.read, since);
  return before && reviser ? trackChanges(before, brief, reviser) : brief;
}

/** A brief as a Word file, kept as an edition with the data and options that it was built from. */
export async function exportBrief(
  context: DeskContext,
  options: BriefOptions & { readonly style?: HouseStyle | undefined },
): Promise<{ fileName: string; bytes: Uint8Array }> {
  const { country, language, style = defaultStyle(language) } = options;
  const chosen = buildBrief(context, options);
  const bytes = await renderBrief(markBrief(context, chosen), style);
  const fileName = briefFileName(country, language);
  const sha256 = sha256Of(bytes);
  const { reference } = chosen.brief;
  const { version } = context;
  change(context, { action: 'brief.export', subject: fileName, kind: 'note' }, ({ db, newId, now }) => {
    insertBytes(db, sha256, bytes);
    insertEdition(db, {
      ...{ id: newId(), country, language, style, reference, fileName, exportedAt: now, sha256, version },
      brief: JSON.stringify(chosen.brief),
      options: JSON.stringify(chosen.options),
    });
  });
  return { fileName, bytes };
}

/** An edition as it was drawn; null when there is none of this id. */
export function editionAsDrawn(context: DeskContext, id: string): Brief | null {
  const brief = editionBrief(context.read, id);
  const options = editionOptions(context.read, id);
  return brief && options ? markBrief(context, { brief, options }) : null;
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
