/** The Electron shell: one window, one desk process, and a port between them that does not pass through here. */
import path from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  MessageChannelMain,
  session,
  type UtilityProcess,
  utilityProcess,
} from 'electron';
import { DEFAULT_WORKSPACE } from '../core/places.ts';
import { registerScheme, serveWindow, WINDOW_ORIGIN } from './app-protocol.ts';
import type { DeskNews } from './desk-process.ts';
import { languageOf, setMenu } from './menu.ts';
import { lockDown, openMainWindow } from './window.ts';

const BUILT_WINDOW = path.join(import.meta.dirname, '..', 'renderer');

function forkDesk(): UtilityProcess {
  const workspace = app.commandLine.getSwitchValue('workspace') || DEFAULT_WORKSPACE;
  const program = path.join(import.meta.dirname, 'desk-process.mjs');
  return utilityProcess.fork(program, [path.resolve(workspace), app.getVersion()], { serviceName: 'Accord Desk' });
}

/** A port of its own for every load, so that a reloaded window is connected again. */
function connectOnLoad(window: BrowserWindow, desk: UtilityProcess): void {
  window.webContents.on('did-finish-load', () => {
    const { port1, port2 } = new MessageChannelMain();
    desk.postMessage('window', [port1]);
    window.webContents.postMessage('desk-port', null, [port2]);
  });
}

/** Quitting waits for the desk to close the workspace; a desk that ends by itself takes the app along. */
function endTogether(desk: UtilityProcess): void {
  let ended = false;
  desk.once('exit', () => {
    ended = true;
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (ended) return;
    event.preventDefault();
    desk.postMessage('end');
  });
}

function hearNews(desk: UtilityProcess): void {
  desk.on('message', (news: DeskNews) => {
    if (news.type === 'open') return setMenu(languageOf([news.locale ?? '', ...app.getPreferredSystemLanguages()]));
    dialog.showErrorBox('Accord Desk', news.message);
    desk.kill();
  });
}

async function start(): Promise<void> {
  await app.whenReady();
  const own = session.defaultSession;
  lockDown(own);
  serveWindow(own, BUILT_WINDOW);
  const desk = forkDesk();
  hearNews(desk);
  endTogether(desk);
  const window = openMainWindow(own);
  app.on('second-instance', () => {
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  connectOnLoad(window, desk);
  await window.loadURL(`${WINDOW_ORIGIN}/`);
}

if (app.requestSingleInstanceLock()) {
  registerScheme();
  app.enableSandbox();
  app.on('window-all-closed', () => app.quit());
  start().catch((error: unknown) => {
    console.error(error);
    app.exit(1);
  });
} else {
  app.quit();
}
