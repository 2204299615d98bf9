import { type ClientLink, createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import type { DeskContract } from '../../core/api/contract.ts';

type Context = Record<never, never>;
type Link = ClientLink<Context>;

function overHttp(): Link {
  return new HttpLink({ url: `${location.origin}/rpc`, plugins: [new SimpleCsrfProtectionLinkPlugin()] });
}

/** Electron's preload script hands over a port that leads straight to the desk. Calls made before it comes wait for it. */
function overPort(): Link {
  const link = new Promise<Link>((resolve) => {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      const [port] = event.ports;
      if (event.source !== window || !isDeskPort(event.data) || !port) return;
      port.start();
      resolve(new PortLink({ port }));
    });
  });
  return { call: async (path, input, options) => (await link).call(path, input, options) };
}

function isDeskPort(data: unknown): boolean {
  return typeof data === 'object' && data !== null && 'type' in data && data.type === 'desk-port';
}

/** The desk, as plain async functions. The browser shell is reached over HTTP, Electron's window over its port. */
export const desk: ContractRouterClient<DeskContract> = createORPCClient(
  location.protocol === 'http:' ? overHttp() : overPort(),
);

/** The desk for TanStack Query: `orpc.articles.get.queryOptions({ input: { id } })`. */
export const orpc = createTanstackQueryUtils(desk);
