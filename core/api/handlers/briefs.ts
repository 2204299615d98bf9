import { listPartnerCountries } from '../../../db/queries/countries.ts';
import { listEditions } from '../../../db/queries/editions.ts';
import { settingsOf } from '../../context.ts';
import { buildBrief, exportBrief } from '../build-brief.ts';
import { server } from './server.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export const briefs = {
  countries: server.briefs.countries.handler(({ context }) =>
    listPartnerCountries(context.read, settingsOf(context).homeCountry),
  ),
  preview: server.briefs.preview.handler(({ context, input }) => buildBrief(context, input.country, input.language)),
  export: server.briefs.export.handler(async ({ context, input }) => {
    const { fileName, bytes } = await exportBrief(context, input);
    return new File([new Uint8Array(bytes)], fileName, { type: WORD });
  }),
  editions: server.briefs.editions.handler(({ context, input }) => listEditions(context.read, input.country ?? null)),
};
