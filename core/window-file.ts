import path from 'node:path';

/**
 * The file of the built window that a request's path asks for, or null where the path leads out of the folder. A path without an extension
 * is a screen of the window and gets index.html.
 */
export function windowFile(folder: string, pathname: string): string | null {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const file = path.join(folder, path.extname(name) === '' ? 'index.html' : name);
  return file.startsWith(folder + path.sep) ? file : null;
}
