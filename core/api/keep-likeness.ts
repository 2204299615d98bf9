import type { ReadDb, WriteDb } from '../../db/handles.ts';
import { getArticle } from '../../db/queries/articles.ts';
import { articlesWithoutLikeness, insertLikeness } from '../../db/queries/likeness.ts';
import { findOrganisation, getOrganisation } from '../../db/queries/organisations.ts';
import { type StoryFacts, storyFacts } from '../../db/queries/stories.ts';
import { change, type DeskContext } from '../context.ts';
import { bandsOf, type Signature, signatureOf } from '../matching/signature.ts';
import { readableText } from '../model/article.ts';
import type { CountryCode } from '../model/country.ts';
import { monthDays } from '../model/edtf.ts';
import { fold } from '../model/fold.ts';
import { partnerBodies } from './story-traits.ts';

/** Keeps by what the articles are found that nothing is kept of yet: those of older versions, and those redone. */
export function keepMissingLikeness(context: DeskContext): void {
  const missing = articlesWithoutLikeness(context.read);
  if (missing.length === 0) return;
  change(context, { action: 'article.import', subject: '' }, ({ db, homeCountry }) => {
    for (const id of missing) {
      const article = getArticle(db, id);
      if (article) keepLikeness(db, id, signatureOf(readableText(article)), homeCountry);
    }
  });
}

/** Keeps by what articles like this one are found later. */
export function keepLikeness(db: WriteDb, articleId: string, signature: Signature, homeCountry: CountryCode): void {
  const [facts] = storyFacts(db, [articleId]);
  const storyKeys = facts ? [...dayKeys(facts), ...bodyKeys(printedBodies(facts, homeCountry), monthsOf(facts))] : [];
  insertLikeness(db, articleId, { signature, bands: bandsOf(signature), storyKeys });
}

/** Two months on either side hold what came before a story and what came of it. */
const MONTHS_AROUND = [-2, -1, 0, 1, 2];

/** The keys under which articles of the same story lie: those of its days, and of its bodies in the months around. */
export function soughtStoryKeys(db: ReadDb, facts: StoryFacts, homeCountry: CountryCode): string[] {
  const near = [homeCountry, ...facts.countries];
  const names = partnerBodies(facts, homeCountry).flatMap((party) => {
    const id = findOrganisation(db, party, near);
    const body = id === null ? null : getOrganisation(db, id);
    return body ? [...(body.key === null ? [] : [body.key]), ...body.names.map(({ name }) => fold(name))] : [];
  });
  const months = monthsOf(facts).flatMap((month) => MONTHS_AROUND.map((by) => monthAfter(month, by)));
  const bodies = [...new Set([...printedBodies(facts, homeCountry), ...names])];
  return [...dayKeys(facts), ...bodyKeys(bodies, [...new Set(months)])];
}

function dayKeys({ countries, eventDates }: StoryFacts): string[] {
  const days = new Set(eventDates.flatMap((date) => monthDays(date, 0) ?? []));
  return countries.flatMap((country) => [...days].map((day) => `${country} ${day}`));
}

function bodyKeys(bodies: readonly string[], months: readonly string[]): string[] {
  return bodies.flatMap((body) => months.map((month) => `${body} ${month}`));
}

/** The partner bodies by what the article itself gives: what the registry knows of them may change. */
function printedBodies(facts: StoryFacts, homeCountry: CountryCode): string[] {
  const parties = partnerBodies(facts, homeCountry);
  return [
    ...new Set(parties.flatMap(({ name, organisation }) => [fold(name), ...(organisation ? [organisation] : [])])),
  ];
}

/** The months (`08`) of the events, else of publication. */
function monthsOf({ eventDates, publishedOn }: StoryFacts): string[] {
  const stated = eventDates.length > 0 ? eventDates : [publishedOn ?? ''];
  return [...new Set(stated.flatMap((date) => date.match(/(?<=^\d{4}-|^XXXX-|\/\d{4}-|\/XXXX-)\d{2}/g) ?? []))];
}

function monthAfter(month: string, by: number): string {
  return String(((Number(month) - 1 + by + 12) % 12) + 1).padStart(2, '0');
}
