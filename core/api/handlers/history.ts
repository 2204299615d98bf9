import { listJournal } from '../../../db/queries/journal.ts';
import { type DeskContext, settingsOf } from '../../context.ts';
import { type Hand, redo, undo } from '../../curation/undo.ts';
import { server } from './server.ts';

function hand(context: DeskContext): Hand {
  return { at: context.now(), editor: settingsOf(context).editor };
}

export const history = {
  list: server.history.list.handler(({ context, input }) => listJournal(context.read, input.limit)),
  undo: server.history.undo.handler(({ context }) => undo(context.workspace, hand(context))),
  redo: server.history.redo.handler(({ context }) => redo(context.workspace, hand(context))),
};
