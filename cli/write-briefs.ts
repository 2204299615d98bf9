import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Desk } from '../core/app.ts';
import type { HouseStyle } from '../core/model/brief.ts';
import type { ChangeDisplay } from '../core/model/edition.ts';
import type { Language } from '../core/model/language.ts';
import { startProgress } from './progress.ts';

export interface BriefOptions {
  readonly language: Language;
  readonly style?: HouseStyle | undefined;
  /** How what changed since an earlier edition is shown; by default not at all. */
  readonly changes?: ChangeDisplay | undefined;
  /** That edition; by default the latest of each country in the language. */
  readonly since?: string | undefined;
  /** The folder to write to; made where there is none. */
  readonly out: string;
}

/** A brief as it was written. */
export interface WrittenBrief {
  readonly country: string;
  readonly language: Language;
  readonly file: string;
}

/** Exports the briefs of countries into a folder. A file of the same name there is replaced. */
export async function writeBriefs(
  desk: Desk,
  countries: readonly string[],
  { language, style, changes, since, out }: BriefOptions,
): Promise<WrittenBrief[]> {
  await mkdir(out, { recursive: true });
  const progress = startProgress('Writing', countries.length);
  const written: WrittenBrief[] = [];
  try {
    for (const country of countries) {
      const brief = await desk.client.briefs.export({ country, language, style, changes, since });
      const file = path.join(out, brief.name);
      await writeFile(file, brief.stream());
      written.push({ country, language, file });
      progress.update(written.length, brief.name);
    }
  } finally {
    progress.stop();
  }
  return written;
}

/** The partner countries that there is something to say about. */
export async function allCountries(desk: Desk): Promise<string[]> {
  return (await desk.client.briefs.countries()).map(({ code }) => code);
}
