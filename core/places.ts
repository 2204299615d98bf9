import path from 'node:path';
import envPaths from 'env-paths';

const folders = envPaths('accord-desk', { suffix: '' });

/** The workspace that is opened when none is named: in the user's data folder (XDG on Linux). */
export const DEFAULT_WORKSPACE = path.join(folders.data, 'workspace.accord');

/** The profile of the browser shell's own window; holds nothing that cannot be made again. */
export const WINDOW_PROFILE = path.join(folders.cache, 'window');
