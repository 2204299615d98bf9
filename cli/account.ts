import { userInfo } from 'node:os';
import program from '../package.json' with { type: 'json' };

export const VERSION: string = program.version;

/** Who is at the desk until they give a name in the settings. Containers may have no account at all. */
export function accountName(): string {
  try {
    return userInfo().username || 'editor';
  } catch {
    return 'editor';
  }
}
