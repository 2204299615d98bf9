import path from 'node:path';
import { type Desk, openDesk } from '../core/app.ts';
import { accountName, VERSION } from './account.ts';

/** Opens a workspace for one command and closes it after, whatever happens. `:memory:` is a throw-away one. */
export async function withDesk<T>(workspace: string, run: (desk: Desk) => Promise<T>): Promise<T> {
  const file = workspace === ':memory:' ? workspace : path.resolve(workspace);
  const desk = openDesk({ file, editor: accountName(), version: VERSION });
  try {
    return await run(desk);
  } finally {
    desk.close();
  }
}
