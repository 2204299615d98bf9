import type { IncomingMessage } from 'node:http';
import type { Keys } from './keys.ts';

/** Why a request is turned away. */
export interface Refusal {
  readonly status: 401 | 403 | 421;
  readonly message: string;
}

/**
 * Keeps other web sites and other programs out of a server on 127.0.0.1: the Host must be the address that was printed
 * (against DNS rebinding), Origin and Sec-Fetch-Site must not be another site's (against forged requests).
 */
export function refuseStranger(request: IncomingMessage, authority: string): Refusal | null {
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (host !== authority) return { status: 421, message: 'This desk is not served under that address.' };
  if (origin !== undefined && origin !== `http://${authority}`) {
    return { status: 403, message: 'Another site may not speak to the desk.' };
  }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') {
    return { status: 403, message: 'Another site may not speak to the desk.' };
  }
  return null;
}

/** Asks for the session's key, by cookie or as a bearer token. */
export function refuseKeyless(request: IncomingMessage, keys: Keys, cookieName: string): Refusal | null {
  const { authorization = '', cookie = '' } = request.headers;
  const bearer = /^Bearer (\S+)$/.exec(authorization)?.[1];
  const candidates = [bearer, ...cookiesNamed(cookie, cookieName)];
  if (candidates.some((candidate) => candidate !== undefined && keys.isSession(candidate))) return null;
  return {
    status: 401,
    message:
      'This page opens with the address that Accord Desk printed when it started, and only once. ' +
      'If it was used already, end the desk (Ctrl+C) and start it again: it will print a new one.',
  };
}

function cookiesNamed(header: string, name: string): string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}
