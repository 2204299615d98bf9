import type { AgreementKind, AgreementStatus } from './agreement.ts';
import type { CountryCode } from './country.ts';
import type { Edtf } from './edtf.ts';
import type { EngagementKind } from './engagement.ts';
import type { Quote, Span } from './span.ts';

/** Where a fact comes from: the rule that believes it. */
interface Ruled {
  /** The rule's name: one of RULES, or that of an older version of the desk. */
  readonly rule: string;
  /** The words that made the rule believe it, in the order of the text. */
  readonly cues: readonly Span[];
}

export interface CountryFact {
  readonly code: CountryCode;
  readonly role: 'partner' | 'home' | 'mentioned';
  /** [start, end] pairs. */
  readonly passages: readonly (readonly [number, number])[];
}

export interface DateFact {
  readonly edtf: Edtf;
  readonly role: 'event' | 'published' | 'mentioned';
  readonly passages: readonly (readonly [number, number])[];
}

export interface PartyFact {
  /** As printed, boundaries exact. */
  readonly name: string;
  readonly country: CountryCode | null;
  /**
   * The body as far as it is known: its key in `seeds/organisations`, else its id where the workspace has learnt it;
   * null for a body that neither knows.
   */
  readonly organisation: string | null;
  /** What the article calls the body as well: the full name of a party that is printed by its abbreviation. */
  readonly apposed?: string;
}

/** A passage that carries a field's value when the main evidence does not, and how. */
export interface Support {
  readonly field: string;
  readonly basis: 'stated' | 'inferred';
  readonly passage: Span;
}

export interface AgreementFact extends Ruled {
  readonly kind: AgreementKind;
  readonly status: AgreementStatus;
  readonly subject: string | null;
  readonly date: Edtf | null;
  readonly parties: readonly PartyFact[];
  readonly signatories: readonly string[];
  readonly fields: readonly string[];
  /** The main passage first. */
  readonly evidence: readonly Quote[];
  readonly commitments: readonly Quote[];
  readonly support: readonly Support[];
}

export interface EngagementFact extends Ruled {
  readonly kind: EngagementKind;
  /** Names of the bodies met, as printed. */
  readonly with: readonly string[];
  /** Resolved bodies, same order and length as `with`. */
  readonly parties: readonly PartyFact[];
  readonly people: readonly string[];
  readonly place: string | null;
  readonly date: Edtf | null;
  readonly fields: readonly string[];
  readonly evidence: readonly Quote[];
  readonly support: readonly Support[];
}

/** A promise that stands outside any agreement of the article. */
export interface CommitmentFact extends Quote, Ruled {}

export interface FigureFact extends Quote, Ruled {
  readonly value: number;
  readonly unit: string | null;
}

export interface PersonFact extends Ruled {
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  /** Where the person is first named. */
  readonly passage: Span;
}

/** Everything that extraction believes of one article. Offsets index `article.text`. */
export interface Facts {
  readonly countries: readonly CountryFact[];
  readonly dates: readonly DateFact[];
  readonly agreements: readonly AgreementFact[];
  readonly engagements: readonly EngagementFact[];
  readonly commitments: readonly CommitmentFact[];
  readonly figures: readonly FigureFact[];
  readonly people: readonly PersonFact[];
}
