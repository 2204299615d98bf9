import path from 'node:path';
import envPaths from 'env-paths';

const folders = envPaths('accord-desk', { suffix: '' });

/** The workspace that is opened when none is named: in the user's data folder (XDG on Linux). */
export const DEFAULT_WORKSPACE = path.join(folders.data, 'workspace.accord');

/** Profiles of the browser shell's own windows, one per workspace; they hold nothing that cannot be made again. */
export const WINDOW_PROFILES = path.join(folders.cache, 'windows');
