/** Stands for Electron's desk process: the same desk and the same `servePorts`, in a thread of its own. */
import { MessagePort, parentPort } from 'node:worker_threads';
import { openDesk } from '../../core/app.ts';
import { servePorts } from '../../electron/desk-port.ts';

const desk = openDesk({ file: ':memory:', editor: 'Lan', version: 'test' });
const serve = servePorts(desk);
parentPort?.on('message', (message: unknown) => {
  if (message instanceof MessagePort) serve(message);
  if (message !== 'end') return;
  desk.close();
  process.exit();
});
parentPort?.postMessage('open');
