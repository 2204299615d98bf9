import path from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { findElectron } from '../../cli/start/electron.ts';
import { hasScreen } from '../../cli/window/open-window.ts';
import { ROOT } from '../source-tree.ts';
import { makeFolder } from './start-desk.ts';

const binary = findElectron(ROOT);

test('the Electron window shows the desk, over its port, without Node', async () => {
  test.skip(binary === null, "Electron's binary is not installed here (npx install-electron brings it)");
  test.skip(!hasScreen(), 'there is no screen for a window');
  const { folder, remove } = makeFolder();
  const noSandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const app = await _electron.launch({
    executablePath: binary ?? '',
    args: [ROOT, ...noSandbox, `--workspace=${path.join(folder, 'desk.accord')}`, '--lang=en-GB'],
  });
  const window = await app.firstWindow();
  await expect(window.getByRole('navigation')).toBeVisible();
  expect(window.url()).toMatch(/^app:\/\/desk\//);
  expect(await window.evaluate(() => 'require' in globalThis || 'process' in globalThis)).toBe(false);
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await window.reload();
  await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
  await app.close();
  remove();
});
