import { unzipSync, zipSync } from 'fflate';
import { type Comparison, measure } from './measure.ts';
import { importSeeds, openBenchDesk } from './seeds.ts';

/** Four briefs exported from the registry of the five seeds, beside zipping the finished XML of the same four. */
export async function benchBriefs(runs: number): Promise<Comparison> {
  const desk = openBenchDesk(':memory:');
  try {
    await importSeeds(desk);
    await desk.client.suggestions.acceptAll({});
    const countries = (await desk.client.briefs.countries()).map(({ code }) => code);
    const exportAll = async () => {
      const briefs: File[] = [];
      for (const country of countries) briefs.push(await desk.client.briefs.export({ country, language: 'vi' }));
      return briefs;
    };
    const finished = await Promise.all((await exportAll()).map(async (brief) => unzipSync(await brief.bytes())));
    const ours = await measure(runs, exportAll);
    const theirs = await measure(runs, () => finished.map((parts) => zipSync(parts)));
    return { name: `${countries.length} briefs exported`, ours, limit: 'zipping their finished XML', theirs };
  } finally {
    desk.close();
  }
}
