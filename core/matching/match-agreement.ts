import type { AgreementKind } from '../model/agreement.ts';
import type { CountryCode } from '../model/country.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Match } from '../model/match.ts';
import { compareDates } from './compare-dates.ts';
import { compareOtherSide, comparePartners, type PartyTrait } from './compare-parties.ts';
import { compareFields, compareNumbers, compareWords } from './compare-words.ts';
import { common } from './jaccard.ts';
import { comparePeople } from './person-names.ts';
import { bestMatch, doubted, inDoubt, inFavour, SILENT, type Weighed, weigh } from './weigh.ts';

/** What two agreements are compared by; but for the subject, nothing of it depends on the language it was read in. */
export interface AgreementTraits {
  readonly kind: AgreementKind;
  readonly date: Edtf | null;
  readonly parties: readonly PartyTrait[];
  readonly countries: readonly CountryCode[];
  readonly fields: readonly string[];
  readonly signatories: readonly string[];
  readonly subject: string | null;
  /** BCP 47, of the subject and of the names as printed. */
  readonly language: string;
}

/** An agreement of the registry. */
export interface AgreementCandidate extends AgreementTraits {
  readonly id: string;
  /** Whether an article of the same story tells it. */
  readonly sameStory: boolean;
}

const POINTS = {
  parties: { same: 0.45, some: 0.35, unknown: 0.12 },
  otherSide: { same: 0.15, some: 0.12, unknown: 0.07, different: -0.35 },
  kind: 0.1,
  date: { same: 0.2, fits: 0.18, coarse: 0.1, near: 0.05 },
  fields: 0.1,
  signatories: 0.1,
  subject: 0.1,
  numbers: 0.05,
  story: 0.1,
} as const;

/**
 * The record that may be the same agreement; null if none is likely enough to be asked about. The bodies of the partner
 * countries carry most of the weight; others than those, an instrument of another rank, or a day that excludes rule a
 * record out. Fields that have nothing in common, a neighbouring day or none, a side told only as a country, and kinds
 * that translations mix leave it in doubt.
 * @param siblings the other agreements of the article: an older one of the same bodies is not taken for today's, which
 * fits better
 */
export function matchAgreement(
  candidate: AgreementTraits,
  records: readonly AgreementCandidate[],
  siblings: readonly AgreementTraits[] = [],
): Match | null {
  const best = bestMatch(records.map((record) => compare(candidate, record)));
  const record = records.find(({ id }) => id === best?.recordId);
  if (best?.certainty !== 'sure' || !record) return best;
  const taken = siblings.some((sibling) => (compare(sibling, record)?.score ?? 0) > best.score);
  return taken ? doubted(best, 'sibling') : best;
}

function compare(candidate: AgreementTraits, record: AgreementCandidate): Match | null {
  const countries = common(candidate.countries, record.countries);
  if (countries.length === 0) return null;
  const { language } = candidate;
  const sides = { a: candidate.parties, b: record.parties, sameLanguage: language === record.language };
  return weigh(record.id, [
    comparePartners(sides, countries, POINTS.parties),
    compareOtherSide(sides, countries, POINTS.otherSide),
    compareKinds(candidate.kind, record.kind),
    compareSigningDates(candidate, record),
    compareFields(candidate.fields, record.fields, POINTS.fields),
    comparePeople(candidate.signatories, record.signatories, POINTS.signatories),
    compareWords(
      { text: candidate.subject, language },
      { text: record.subject, language: record.language },
      POINTS.subject,
    ),
    compareNumbers(candidate.subject, record.subject, POINTS.numbers),
    record.sameStory ? inFavour(POINTS.story, 'story') : SILENT,
  ]);
}

/** What one language calls a memorandum another may call an agreement; a plan or a declaration is never taken for them. */
const MIXED: readonly (readonly AgreementKind[])[] = [
  ['mou', 'agreement', 'letter-of-intent'],
  ['agreement', 'protocol'],
  ['plan', 'agreement'],
  ['declaration', 'letter-of-intent'],
];

function compareKinds(a: AgreementKind, b: AgreementKind): Weighed | null {
  if (a === b) return inFavour(POINTS.kind, 'kind', [a]);
  const mixed = a === 'other' || b === 'other' || MIXED.some((kinds) => kinds.includes(a) && kinds.includes(b));
  return mixed ? inDoubt(0, 'kind', [a, b]) : null;
}

/** Articles of one story need not repeat the day. */
function compareSigningDates(candidate: AgreementTraits, record: AgreementCandidate): Weighed | null {
  if (record.sameStory && (candidate.date === null || record.date === null)) return SILENT;
  return compareDates(candidate.date, record.date, POINTS.date);
}
