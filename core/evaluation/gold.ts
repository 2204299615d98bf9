import { z } from 'zod';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES, type AgreementKind, type AgreementStatus } from '../model/agreement.ts';
import type { Edtf } from '../model/edtf.ts';

/** What a careful curator would record from one article: extraction is measured against it. */
export interface GoldArticle {
  readonly file: string;
  readonly language: string;
  readonly title: string | null;
  readonly countries: readonly string[];
  /** Countries that may be told as partners or not. */
  readonly optionalCountries: readonly string[];
  readonly eventDates: readonly Edtf[];
  /** The event dates as they may be given besides, with the year that the address or the day of publication tells. */
  readonly otherDates: readonly Edtf[];
  readonly agreements: readonly GoldAgreement[];
  readonly commitments: readonly string[];
  /** Lines of the text that belong to the page, not to the article. */
  readonly furniture: readonly string[];
  /** Lines of the text that tell of the article: bylines, addresses, dates of publication. */
  readonly metadata: readonly string[];
}

export interface GoldAgreement {
  /** The kinds that are right, the best first. */
  readonly kinds: readonly AgreementKind[];
  readonly statuses: readonly AgreementStatus[];
  readonly parties: readonly string[];
  /** Names that may stand for all of the parties instead. */
  readonly otherParties: readonly string[];
  /** The sentence that tells of it, as printed. */
  readonly evidence: string;
  /** Its own date, where one is stated. */
  readonly date: Edtf | null;
  /** Told as background of the event. */
  readonly historical: boolean;
  /** A curator may record it or leave it. */
  readonly optional: boolean;
}

const texts = z.array(z.string());
const optionalTexts = texts.nullish().transform((list) => list ?? []);
const dashed = z.string().transform((word) => word.replaceAll('_', '-'));
const kind = dashed.pipe(z.enum(AGREEMENT_KINDS));
const status = dashed.pipe(z.enum(AGREEMENT_STATUSES));
/** `--03-15` is the older way to write a day without a year. */
const edtf = z.string().transform((date) => date.replaceAll('--', 'XXXX-'));

const agreement = z
  .object({
    type: kind,
    type_accept: z.array(kind).nullish(),
    status,
    status_accept: z.array(status).nullish(),
    parties: optionalTexts,
    parties_accept: optionalTexts,
    vn_party: z.string().nullish(),
    home: z.string().nullish(),
    partner: z.string().nullish(),
    evidence: z.string(),
    date: edtf.nullish(),
    historical: z.boolean().nullish(),
    optional: z.boolean().nullish(),
  })
  .transform(
    (gold): GoldAgreement => ({
      kinds: [gold.type, ...(gold.type_accept ?? [])],
      statuses: [gold.status, ...(gold.status_accept ?? [])],
      parties: [...gold.parties, gold.vn_party, gold.home, gold.partner].filter((name) => typeof name === 'string'),
      otherParties: gold.parties_accept,
      evidence: gold.evidence,
      date: gold.date ?? null,
      historical: gold.historical ?? false,
      optional: gold.optional ?? false,
    }),
  );

/** The list that is kept beside a folder of articles, one entry for each file `ID.txt`. */
const listed = z
  .object({
    id: z.string(),
    language: z.string(),
    title: z.string().nullish(),
    event_dates: z.array(edtf).nullish(),
    event_dates_resolved: z.array(edtf).nullish(),
    published_date: z.string().nullish(),
    partner_countries: texts,
    partner_countries_accept: optionalTexts,
    partner_countries_optional: optionalTexts,
    agreements: z.array(agreement),
    commitments_or_next_steps: optionalTexts,
    noise_lines: optionalTexts,
    metadata_lines: optionalTexts,
    byline: z.string().nullish(),
  })
  .transform(
    (gold): GoldArticle => ({
      file: `${gold.id}.txt`,
      language: gold.language,
      title: gold.title ?? null,
      countries: gold.partner_countries,
      optionalCountries: [...gold.partner_countries_accept, ...gold.partner_countries_optional],
      eventDates: gold.event_dates ?? [],
      otherDates: [...(gold.event_dates_resolved ?? []), ...(gold.published_date ? [gold.published_date] : [])],
      agreements: gold.agreements,
      commitments: gold.commitments_or_next_steps,
      furniture: gold.noise_lines,
      metadata: gold.byline ? [...gold.metadata_lines, gold.byline] : gold.metadata_lines,
    }),
  );

/** The list of the seeds, which names its files. Its commitments are in part counted and not quoted. */
const seeded = z
  .object({
    articles: z.array(
      z
        .object({
          file: z.string(),
          language: z.string(),
          title: z.string().nullable(),
          publishedOn: z.string().nullable(),
          partnerCountries: texts,
          eventDates: z.array(edtf),
          agreements: z.array(agreement),
          commitments: optionalTexts,
          furniture: texts,
        })
        .transform(
          ({ partnerCountries, publishedOn, ...gold }): GoldArticle => ({
            ...gold,
            countries: partnerCountries,
            optionalCountries: [],
            otherDates: publishedOn === null ? [] : [publishedOn],
            metadata: [],
          }),
        ),
    ),
  })
  .transform(({ articles }) => articles);

/** Reads a gold file, in either of its two shapes. Throws an Error that names each place that does not fit. */
export function parseGold(json: unknown): GoldArticle[] {
  const parsed = Array.isArray(json) ? z.array(listed).safeParse(json) : seeded.safeParse(json);
  if (!parsed.success) throw new Error(z.prettifyError(parsed.error));
  return parsed.data;
}
