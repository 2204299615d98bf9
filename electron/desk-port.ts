import { onError } from '@orpc/server';
import { RPCHandler } from '@orpc/server/message-port';
import type { Desk } from '../core/app.ts';
import { logUnexpected } from '../core/log-unexpected.ts';

type Port = Parameters<RPCHandler<Desk['context']>['upgrade']>[0] & { start(): void };

/** Serves a desk over the ports that it is handed, one per window or per load of one. */
export function servePorts(desk: Pick<Desk, 'router' | 'context'>): (port: Port) => void {
  const rpc = new RPCHandler<Desk['context']>(desk.router, { interceptors: [onError(logUnexpected)] });
  return (port) => {
    rpc.upgrade(port, { context: desk.context });
    port.start();
  };
}
