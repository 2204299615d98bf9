import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import path from 'node:path';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
};

/**
 * The file that a request's path asks for, or null where the path leads out of the folder. A path without an extension
 * is a screen of the window and gets index.html.
 */
export function fileFor(folder: string, pathname: string): string | null {
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

/** Answers with a file of the folder, or 404. Names under /assets carry a hash of what they hold, so they never change. */
export async function sendFile(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const file = fileFor(folder, pathname);
  const bytes = file && (await readFile(file).catch(() => null));
  if (!file || !bytes) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such page.');
    return;
  }
  response.writeHead(200, {
    'content-type': MEDIA_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'cache-control': pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(bytes);
}
