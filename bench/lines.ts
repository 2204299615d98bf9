import { filesUnder, lineCount, SOURCE_ROOMS } from '../tests/source-tree.ts';

const SOURCE = /\.(tsx?|mjs|css|sql|sh)$/;

/** Lines of source per folder, with the median and the largest file. */
export async function linesPerFolder(): Promise<string[][]> {
  const rows = await Promise.all(
    [...SOURCE_ROOMS, 'tests', 'bench'].map(async (folder) => {
      const files = (await filesUnder(folder)).filter((file) => SOURCE.test(file) && file !== 'db/schema.sql');
      const sizes = files.map((file) => ({ file, lines: lineCount(file) })).sort((a, b) => a.lines - b.lines);
      const total = sizes.reduce((sum, { lines }) => sum + lines, 0);
      const [middle, largest] = [sizes[Math.floor(sizes.length / 2)], sizes.at(-1)];
      return [folder, String(files.length), String(total), String(middle?.lines ?? 0), describe(largest)];
    }),
  );
  return [['folder', 'files', 'lines', 'median', 'largest'], ...rows];
}

function describe(largest: { file: string; lines: number } | undefined): string {
  return largest ? `${largest.lines} ${largest.file}` : '—';
}
