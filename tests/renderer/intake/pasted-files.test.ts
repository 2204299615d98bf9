import { expect, test } from 'vitest';
import { pastedFiles } from '../../../renderer/features/intake/pasted-files.ts';

const clipboard = (files: readonly File[], text: string) =>
  ({ files: [...files], getData: () => text }) as unknown as DataTransfer;

test('copied files are taken as they are, whatever text goes with them', () => {
  const file = new File(['x'], 'tin.txt');
  expect(pastedFiles(clipboard([file], 'tin.txt'), 'Pasted')).toEqual([file]);
});

test('copied text becomes one text file', async () => {
  const [file, ...others] = pastedFiles(clipboard([], 'Bộ trưởng đã ký'), 'Pasted 1');
  expect(others).toEqual([]);
  expect(file?.name).toBe('Pasted 1.txt');
  expect(await file?.text()).toBe('Bộ trưởng đã ký');
});

test('blanks are nothing', () => {
  expect(pastedFiles(clipboard([], ' \n '), 'Pasted')).toEqual([]);
});
