import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/node';
import { SimpleCsrfProtectionHandlerPlugin, StrictGetMethodPlugin } from '@orpc/server/plugins';
import type { Desk } from '../../core/app.ts';
import { logUnexpected } from '../../core/log-unexpected.ts';
import { SECURITY_HEADERS } from '../../core/window-policy.ts';
import { type Refusal, refuseKeyless, refuseStranger } from './guard.ts';
import { type Keys, makeKeys } from './keys.ts';
import { sendFile } from './static-files.ts';

/** The browser shell's server, listening. */
export interface DeskServer {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly port: number;
  /** A new address that opens the desk, once. */
  launchAddress(): string;
  /** For programs on this machine: what `Authorization: Bearer` must hold. */
  readonly sessionKey: string;
  close(): Promise<void>;
}

interface Site {
  readonly keys: Keys;
  readonly folder: string;
  readonly rpc: RPCHandler<Desk['context']>;
  readonly desk: Pick<Desk, 'context'>;
}

/**
 * Serves a desk and the built window on 127.0.0.1.
 * @param options.folder the built window
 * @param options.port 0 for any free one
 */
export async function startServer(options: {
  readonly desk: Pick<Desk, 'router' | 'context'>;
  readonly folder: string;
  readonly port: number;
}): Promise<DeskServer> {
  const { desk, folder } = options;
  const rpc = new RPCHandler<Desk['context']>(desk.router, {
    plugins: [new StrictGetMethodPlugin(), new SimpleCsrfProtectionHandlerPlugin()],
    interceptors: [onError(logUnexpected)],
  });
  const keys = makeKeys();
  const site: Site = { keys, folder, rpc, desk };
  const server = createServer((request, response) => {
    answer(site, request, response).catch((error: unknown) => {
      logUnexpected(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  const port = await listen(server, options.port);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    sessionKey: keys.session,
    launchAddress: () => `${origin}/launch?t=${keys.issueLaunchToken()}`,
    close: () => close(server),
  };
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  const port = request.socket.localPort;
  const authority = `127.0.0.1:${port}`;
  // Cookies do not keep ports apart, and two desks may be open at once.
  const cookieName = `accord-${port}`;
  const stranger = refuseStranger(request, authority);
  if (stranger) return refuse(response, stranger);
  const url = new URL(request.url ?? '/', `http://${authority}`);
  if (url.pathname === '/launch' && site.keys.redeem(url.searchParams.get('t') ?? '')) {
    const cookie = `${cookieName}=${site.keys.session}; HttpOnly; SameSite=Strict; Path=/`;
    response.writeHead(303, { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' }).end();
    return;
  }
  const keyless = refuseKeyless(request, site.keys, cookieName);
  if (keyless) return refuse(response, keyless);
  if (url.pathname.startsWith('/rpc/')) {
    const { matched } = await site.rpc.handle(request, response, { prefix: '/rpc', context: site.desk.context });
    if (!matched) response.writeHead(404).end();
  } else if (url.pathname === '/launch') {
    // A used address opened again by somebody who is in already, as after "back" in the browser.
    response.writeHead(303, { location: '/' }).end();
  } else if (request.method === 'GET' || request.method === 'HEAD') {
    await sendFile(response, site.folder, url.pathname);
  } else {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
  }
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }).end(message);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
