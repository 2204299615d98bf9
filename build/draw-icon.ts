/** `node build/draw-icon.ts`: draws build/icon.png, which electron-builder turns into the icons of each system. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { CHROMIUM_ARGS, getChromium } from '../tests/e2e/find-chromium.ts';

const SIZE = 1024;
const svg = readFileSync(path.join(import.meta.dirname, '..', 'renderer', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: getChromium(), args: [...CHROMIUM_ARGS] });
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
writeFileSync(path.join(import.meta.dirname, 'icon.png'), await page.screenshot({ omitBackground: true }));
await browser.close();
