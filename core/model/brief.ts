import type { Reviser, StatementChange } from './brief-change.ts';
import type { Claim } from './claim.ts';
import type { CountryCode } from './country.ts';
import type { Language } from './language.ts';

/** A stretch of text in one voice. `language` (BCP 47) only where it differs from the brief's. */
export interface Run {
  readonly text: string;
  readonly strong?: boolean;
  readonly language?: string;
}

/** One quoted passage under a statement. */
export interface Citation {
  /** 1-based number in the brief's list of sources. */
  readonly source: number;
  /** How the note names the source before the quote: `[1] Vietnamnet.vn, 6/8/2024, đoạn 4`. In the brief's language. */
  readonly label: string;
  /** The passage, verbatim. */
  readonly exact: string;
  /** BCP 47 of the passage. */
  readonly language: string;
  /** Where the preview jumps to. */
  readonly articleId: string;
  readonly passageId: string;
}

/** One thing that the brief says, with what it rests on. */
export interface Statement {
  /** Letters, digits and `_`, at most 38 characters: the bookmark in Word is `s_` and this. */
  readonly id: string;
  readonly runs: readonly Run[];
  /** `computed`: counted from the registry by the desk itself; `editor`: unsupported, marked so in the document. */
  readonly basis: 'stated' | 'inferred' | 'editor' | 'computed';
  readonly citations: readonly Citation[];
  /** The fields of records that it speaks for; absent where it counts, numbers or compares. */
  readonly claims?: readonly Claim[];
  /** Only in a brief that tracks its changes. */
  readonly change?: StatementChange;
}

export interface BriefColumn {
  readonly key: string;
  readonly label: string;
  readonly align?: 'left' | 'center' | 'right';
  /** Share of the table's width; the shares of a table add up to 1. */
  readonly width: number;
}

export type BriefBlock =
  | { readonly type: 'paragraph'; readonly statement: Statement }
  | { readonly type: 'numbered'; readonly items: readonly Statement[] }
  | { readonly type: 'bullets'; readonly items: readonly Statement[] }
  | { readonly type: 'timeline'; readonly rows: readonly { readonly date: string; readonly statement: Statement }[] }
  | {
      readonly type: 'table';
      readonly caption: string;
      readonly columns: readonly BriefColumn[];
      readonly rows: readonly (readonly Statement[])[];
    };

export interface BriefSection {
  /** Stable over languages: `agreements`. */
  readonly key: string;
  /** Numbered and cased as printed: `II. VĂN KIỆN HỢP TÁC`. */
  readonly heading: string;
  readonly blocks: readonly BriefBlock[];
  /** Of an earlier edition, and gone from this one. */
  readonly removed?: boolean;
}

export interface BriefSource {
  readonly number: number;
  readonly articleId: string;
  /** The printed entry: title or file name, publisher, date, language, address. */
  readonly runs: readonly Run[];
  readonly url: string | null;
  readonly sha256: string;
}

/** What stands under the last section, line by line as printed. */
export interface BriefClosing {
  /** The sentence that hands the paper over; null where the language's usage has none. */
  readonly sentence: string | null;
  /** Who receives the paper, under their heading; empty where nobody is named. */
  readonly recipients: readonly string[];
  /** On whose behalf and as what the signer signs; empty where the paper is not signed. */
  readonly authority: readonly string[];
  /** The signer's name, or the words that stand for it until it is known. */
  readonly signer: string;
}

/** Plain data: all that a country's document says, in the words in which it says it. Word and the preview only draw it. */
export interface Brief {
  readonly country: CountryCode;
  readonly countryName: string;
  readonly language: Language;
  /** ISO 8601 date on which the brief was made. */
  readonly madeOn: string;
  /** `CN-2026-001`. */
  readonly reference: string;
  /** Labels around the content, in the brief's language. */
  readonly frame: {
    readonly parentAgency: string;
    readonly agency: string;
    /** The line of place and date as printed. */
    readonly date: string;
    /** The line of number and symbol as printed; empty where the paper has none. */
    readonly number: string;
    readonly kind: string;
    readonly title: string;
    /** To whom, line by line. */
    readonly addressees: readonly string[];
    readonly circulation: string;
    readonly referenceLabel: string;
    readonly page: string;
  };
  readonly closing: BriefClosing;
  readonly keyFacts: {
    readonly heading: string;
    readonly figures: readonly { readonly value: string; readonly statement: Statement }[];
    readonly rows: readonly { readonly label: string; readonly statements: readonly Statement[] }[];
  };
  readonly sections: readonly BriefSection[];
  /** Whose changes the statements are marked with, in a brief that tracks them. */
  readonly reviser?: Reviser;
  readonly sources: readonly BriefSource[];
}

export const HOUSE_STYLES = ['decree30', 'international'] as const;
export type HouseStyle = (typeof HOUSE_STYLES)[number];

/** The style that a language is printed in unless the editor chooses otherwise. */
export function defaultStyle(language: Language): HouseStyle {
  return language === 'vi' ? 'decree30' : 'international';
}
