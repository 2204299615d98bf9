import { countArticles } from '../../../db/queries/articles.ts';
import { countPartnerCountries } from '../../../db/queries/countries.ts';
import { nextRedo, nextUndo } from '../../../db/queries/journal.ts';
import { countOrganisations } from '../../../db/queries/organisations.ts';
import { countRecords } from '../../../db/queries/records.ts';
import { setSetting } from '../../../db/queries/settings.ts';
import { countPending } from '../../../db/queries/suggestions.ts';
import { change, type DeskContext, settingsOf } from '../../context.ts';
import type { DeskStatus } from '../schemas/desk.ts';
import { server } from './server.ts';

function statusOf(context: DeskContext): DeskStatus {
  const { read, workspace, version } = context;
  const settings = settingsOf(context);
  const step = (next: ReturnType<typeof nextUndo>) => next && { action: next.action, subject: next.subject };
  return {
    file: workspace.file,
    version,
    articles: countArticles(read),
    agreements: countRecords(read, 'agreement'),
    engagements: countRecords(read, 'engagement'),
    commitments: countRecords(read, 'commitment'),
    organisations: countOrganisations(read),
    countries: countPartnerCountries(read, settings.homeCountry),
    pending: countPending(read),
    undo: step(nextUndo(read)),
    redo: step(nextRedo(read)),
    settings,
  };
}

export const workspace = {
  status: server.workspace.status.handler(({ context }) => statusOf(context)),
  saveSettings: server.workspace.saveSettings.handler(({ context, input }) => {
    change(context, { action: 'settings.save', subject: Object.keys(input).join(', '), kind: 'note' }, ({ db }) => {
      for (const [key, value] of Object.entries(input)) if (value !== undefined) setSetting(db, key, value);
    });
    return settingsOf(context);
  }),
};
