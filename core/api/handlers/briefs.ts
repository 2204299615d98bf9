import { listPartnerCountries } from '../../../db/queries/countries.ts';
import { editionBytes, getEdition, listEditions } from '../../../db/queries/editions.ts';
import { settingsOf } from '../../context.ts';
import { buildBrief, exportBrief, markBrief } from '../build-brief.ts';
import { compareEditions } from '../compare-editions.ts';
import { proveEdition } from '../prove-edition.ts';
import { found, server } from './server.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function wordFile(bytes: Uint8Array, fileName: string): File {
  return new File([new Uint8Array(bytes)], fileName, { type: WORD });
}

export const briefs = {
  countries: server.briefs.countries.handler(({ context }) =>
    listPartnerCountries(context.read, settingsOf(context).homeCountry),
  ),
  preview: server.briefs.preview.handler(({ context, input }) => markBrief(context, buildBrief(context, input))),
  export: server.briefs.export.handler(async ({ context, input }) => {
    const { fileName, bytes } = await exportBrief(context, input);
    return wordFile(bytes, fileName);
  }),
  editions: server.briefs.editions.handler(({ context, input }) => listEditions(context.read, input.country ?? null)),
  edition: server.briefs.edition.handler(({ context, input }) => {
    const { fileName } = found(getEdition(context.read, input.id));
    return wordFile(found(editionBytes(context.read, input.id)), fileName);
  }),
  compare: server.briefs.compare.handler(({ context, input }) => found(compareEditions(context, input.from, input.to))),
  prove: server.briefs.prove.handler(async ({ context, input }) => found(await proveEdition(context, input.id))),
};
