import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { SimpleCsrfProtectionLinkPlugin } from '@orpc/client/plugins';
import type { ContractRouterClient } from '@orpc/contract';
import { startServer } from '../../cli/server/desk-server.ts';
import type { DeskContract } from '../../core/api/contract.ts';
import { openDesk } from '../../core/app.ts';

export type DeskClient = ContractRouterClient<DeskContract>;

/** A desk on an empty workspace in memory, as one of the shells serves it. */
export interface ServedDesk {
  readonly client: DeskClient;
  close(): Promise<void>;
}

/** A folder that passes for the built window. */
export function makeWindowFolder(): { folder: string; remove(): void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'accord-window-'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>the window</title>');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** As the browser shell: over HTTP on 127.0.0.1, with the key that the launch address would have given. */
export async function overHttp(): Promise<ServedDesk> {
  const window = makeWindowFolder();
  const desk = openDesk({ file: ':memory:', editor: 'Lan', version: 'test' });
  const server = await startServer({ desk, folder: window.folder, port: 0 });
  const link = new HttpLink({
    url: `${server.origin}/rpc`,
    headers: { authorization: `Bearer ${server.sessionKey}` },
    plugins: [new SimpleCsrfProtectionLinkPlugin()],
  });
  return {
    client: createORPCClient(link),
    async close() {
      await server.close();
      desk.close();
      window.remove();
    },
  };
}

/** As Electron: over a MessagePort that leads into another thread, where Electron has another process. */
export async function overPort(): Promise<ServedDesk> {
  const worker = new Worker(new URL('./port-worker.ts', import.meta.url));
  await once(worker, 'message');
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(port2, [port2]);
  port1.start();
  return {
    client: createORPCClient(new PortLink({ port: port1 })),
    async close() {
      port1.close();
      worker.postMessage('end');
      await once(worker, 'exit');
    },
  };
}
