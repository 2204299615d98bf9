/** The desk in a process of its own: what is slow or goes wrong here does not stop the window. */
import { userInfo } from 'node:os';
import { openDesk } from '../core/app.ts';
import { lockWorkspace, WorkspaceError } from '../core/workspace-care.ts';
import { servePorts } from './desk-port.ts';

/** What this process tells the main process when it starts: the editor's choice of language, or why it cannot open. */
export type DeskNews =
  | { readonly type: 'open'; readonly locale: string | null }
  | { readonly type: 'failed'; readonly message: string };

const [, , file = '', version = ''] = process.argv;
const tell = (news: DeskNews) => process.parentPort.postMessage(news);

try {
  const release = lockWorkspace(file);
  const desk = openDesk({ file, version, editor: userInfo().username });
  const serve = servePorts(desk);
  process.parentPort.on('message', ({ data, ports: [port] }) => {
    if (port) serve(port);
    if (data !== 'end') return;
    desk.close();
    release();
    process.exit();
  });
  const { settings } = await desk.client.workspace.status();
  tell({ type: 'open', locale: settings.locale });
} catch (error) {
  if (!(error instanceof WorkspaceError)) console.error(error);
  tell({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
}
