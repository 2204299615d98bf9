/** `npm start`: builds what is missing, makes the first workspace, and opens the desk in the best shell there is. */
import path from 'node:path';
import { Command } from 'commander';
import { DEFAULT_WORKSPACE } from '../core/places.ts';
import { VERSION } from './account.ts';
import { CommandError, failWith } from './exit.ts';
import { portOf } from './options.ts';
import { CHECKOUT } from './own-files.ts';
import { serve } from './serve.ts';
import { buildIfStale, ELECTRON_PART, WINDOW_PART } from './start/build-if-stale.ts';
import { findElectron, runElectron } from './start/electron.ts';
import { makeFirstWorkspace } from './start/first-start.ts';
import { hasScreen } from './window/open-window.ts';

interface StartOptions {
  readonly workspace: string;
  readonly port?: number;
  readonly open: boolean;
}

async function start(options: StartOptions): Promise<void> {
  if (CHECKOUT === null) throw new CommandError('npm start runs in a checkout. Use accord serve here.');
  const workspace = path.resolve(options.workspace);
  buildIfStale(CHECKOUT, WINDOW_PART);
  await makeFirstWorkspace(workspace);
  const wantsWindow = options.open && hasScreen();
  const electron = findElectron(CHECKOUT);
  if (wantsWindow && electron) {
    buildIfStale(CHECKOUT, ELECTRON_PART);
    process.exitCode = await runElectron(electron, CHECKOUT, workspace);
    return;
  }
  if (electron === null) {
    console.error("Electron's binary is not installed here, so the desk opens in the browser shell.");
  }
  await serve({ ...options, workspace });
}

const program = new Command('npm start --')
  .description('Opens Accord Desk.')
  .version(VERSION)
  .option('--workspace <file>', 'the workspace to open; made where there is none', DEFAULT_WORKSPACE)
  .option('--port <n>', 'the port of the browser shell', portOf)
  .option('--no-open', 'open no window, only serve and print the address')
  .exitOverride()
  .action(start);

await program.parseAsync().catch(failWith);
