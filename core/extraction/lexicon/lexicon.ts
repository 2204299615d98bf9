import type { AgreementKind } from '../../model/agreement.ts';
import type { CountryCode } from '../../model/country.ts';
import type { EngagementKind } from '../../model/engagement.ts';

/** How the names of bodies are built in a language. */
export interface OrganisationGrammar {
  /** Whole names, in a script without spaces; null where a name grows word by word from its head. Global. */
  readonly whole: RegExp | null;
  /** The noun that makes a phrase the name of a body. Sticky, tried at the start of each word. */
  readonly head: RegExp;
  /** Words before the head that belong to the name, besides countries: `nationella`. Null: any capitalised word. */
  readonly before: RegExp | null;
  /** Right before the name of a province or city, which then belongs to it: `tỉnh`. Null: nothing does. */
  readonly territory: RegExp | null;
  /** What a word of the language looks like, where one capitalised word is no name; null where it may be one. */
  readonly nativeWord: RegExp | null;
  /** Words that a name may join before its head: `Trade and Industry Ministry`. Null: none. */
  readonly joined: RegExp | null;
  /** Words that tie the head to its complement: `of`, `för`, `và`. */
  readonly ties: ReadonlySet<string>;
  /** Those of them, and others, that only a country may follow: `i`. */
  readonly countryTies: ReadonlySet<string>;
  /** Which words may go on with the name after the head. */
  readonly complement: 'any' | 'after-tie' | 'capitals';
  /** Words that can never be part of a name, where it ends. Sticky, tried at each word. */
  readonly stops: RegExp;
  /** The word that joins the last item of a list inside a name. */
  readonly and: string;
  /** Between a name and the country that it is of: `của`, `of the`. */
  readonly ofCountry: RegExp;
  /** Words that a name is compared without, besides its country. */
  readonly articles: RegExp;
  /** A remark in brackets that belongs to the name: `(thuộc …)`. */
  readonly bracket: RegExp;
}

/** How persons are named in a language. */
export interface PeopleGrammar {
  /** A title with the name after it (group `name`), in a script without spaces; null elsewhere. Global, with indices. */
  readonly whole: RegExp | null;
  readonly title: RegExp;
  /** Capitalised words of an office, which are no part of a name: `Foreign`, `Bộ`. */
  readonly office: RegExp;
  /** Family names that start a full name in this language; null where names are told otherwise. */
  readonly surname: RegExp | null;
  /** Words that end the search for a name after a title. */
  readonly stops: ReadonlySet<string>;
  /** Word before a person who is named for somebody else's visit: `của`. */
  readonly possessive: RegExp;
  /** The possessive ending that is glued to names; empty where there is none. */
  readonly genitive: string;
  /** An envoy with both countries, which stands for a body: `Đại sứ X tại Y`. */
  readonly envoy: RegExp;
}

/** The kinds of instrument by the nouns that name them; a weak noun counts only directly after a signing word. */
export interface InstrumentNoun {
  readonly kind: AgreementKind;
  readonly noun: RegExp;
  readonly weak?: boolean;
  /** Any instrument may be called by it: `the agreement`, said of an MoU. */
  readonly generic?: boolean;
}

export interface EngagementCue {
  readonly kind: Extract<EngagementKind, 'meeting' | 'visit' | 'forum'>;
  /** Ends where the bodies met begin. */
  readonly cue: RegExp;
}

export interface FieldCue {
  readonly key: string;
  readonly cue: RegExp;
  /** Stretches where the cue says nothing of the field: a `training course` in a list of events. */
  readonly except?: RegExp;
}

/** Names of countries in a language, besides those that CLDR has. Letter case counts. */
export interface CountryWords {
  readonly names: Readonly<Record<CountryCode, readonly string[]>>;
  /** Adjectives: `Chinese`; in Swedish the stem that endings are put to. */
  readonly demonyms: Readonly<Record<CountryCode, readonly string[]>>;
  /** Source of a pattern for what may stand before a name in its full form: `Republic of`, `Vương quốc`. */
  readonly style: string;
  /** Sources of patterns for what an adjective and a name may end in. */
  readonly demonymEnding: string;
  readonly genitive: string;
  /** Words right before, in lower case, that make a name of one word another word: `tiếng` (language). */
  readonly notAfter: readonly string[];
  /** Words right after that make it another word. */
  readonly notBefore: readonly string[];
  /** Names that are also given names. */
  readonly givenNames: readonly string[];
}

/** Everything that extraction knows of one language. Patterns are global unless said otherwise. */
export interface Lexicon {
  readonly language: string;
  /** Words with a full stop that do not end a sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly countries: CountryWords;
  readonly dates: {
    readonly months: Readonly<Record<string, number>>;
    /** With the groups d1 m1 y1 d2 m2 y2, tried in order on text not yet taken. */
    readonly patterns: readonly RegExp[];
    readonly today: RegExp;
    readonly sameDay: RegExp;
    /** Words near a day that is remembered, not told of. */
    readonly remembered: RegExp;
  };
  readonly organisations: OrganisationGrammar;
  readonly people: PeopleGrammar;
  readonly agreements: {
    readonly nouns: readonly InstrumentNoun[];
    /** Words of signing, in any voice. */
    readonly signing: RegExp;
    /** Words of handing over or adopting: signing only directly before the noun. */
    readonly adopting: RegExp;
    /** Within reach before a signing word: nothing is signed yet. */
    readonly notYet: RegExp;
    /** Those of them that announce the signing for certain: `sẽ`, `is expected to`. */
    readonly planned: RegExp;
    /** Directly before a noun: the instrument is only referred to. */
    readonly reference: RegExp;
    /** From five characters before a noun to its end: it stands for an instrument told before (`the MoU`, `avtalet`). */
    readonly definite: RegExp;
    /** Directly after a noun: `này`, or part of a definite form. */
    readonly referenceAfter: RegExp;
    /** All that stands between two nouns where the second says what the first is about: `MoU on the plan`. */
    readonly within: RegExp;
    /** Directly before a noun: several of them, which is a figure and not an instrument. */
    readonly several: RegExp;
    /** Directly before a noun: there is none. */
    readonly denied: RegExp;
    /** Directly before a noun: two of them, told one by one. */
    readonly two: RegExp;
    readonly inForce: RegExp;
    /** Ends in what joins a further noun to a list. */
    readonly itemStart: RegExp;
    /** What is cut off the end of a subject. */
    readonly leftOver: RegExp;
    /** Marks a noun that is presented without a verb. */
    readonly presented: RegExp;
    /** Shows around a signing word after the noun that the noun is what was signed. */
    readonly passive: RegExp;
    /** Between a passive and who did it. */
    readonly by: RegExp;
    /** Before a nominal signing word: somebody holds the ceremony, and is a side: `tổ chức lễ`. */
    readonly holds: RegExp;
    /** Right before a signing word, or the word itself: the act of signing, which names no signatory. */
    readonly nominal: RegExp;
    readonly witness: RegExp;
    /** Opens what says before whom somebody signs: `dưới sự chứng kiến của`, `in the presence of`. */
    readonly presence: RegExp;
    /** Between the noun and a signing word behind it, leads to who signed: `do A và B ký`. */
    readonly agentBefore: RegExp;
    readonly between: RegExp;
    readonly with: RegExp;
    /** All that stands between a side and who acts for it: `represented by`. */
    readonly representedBy: RegExp;
    /** Ends in the word that leads from a description of the sides to their names: `là`, `namely`. */
    readonly namely: RegExp;
    /** A year right behind or before the noun, which then is an older instrument: `hiệp định năm 1997`. */
    readonly datedAfter: RegExp;
    readonly datedBefore: RegExp;
    /** Between the sides of a list. */
    readonly joins: RegExp;
    /** Between two sides, where the first is explained before the list goes on: `A, the company that …, and B`. */
    readonly apposed: RegExp;
    /** Words right behind the noun that say nothing of the subject. */
    readonly qualifier: RegExp;
    /** What ties a subject to the noun or to the parties before it; at the start of the text that follows them. */
    readonly about: RegExp;
    /** Before the noun, ends where it starts: what the instrument is about (group `subject`). Null: only what follows tells. */
    readonly subjectBefore: RegExp | null;
    /** Words right behind the noun are the subject, without a tie: `bản ghi nhớ hợp tác …`. */
    readonly subjectBare: boolean;
    /** Where the subject ends. */
    readonly subjectEnd: RegExp;
    /** Sides without a name: `hai nước`, `våra regeringar`. */
    readonly sides: RegExp;
    /** Before an older instrument: `trước đó`. */
    readonly earlier: RegExp;
    /** Ties the article's day to a signing. */
    readonly occasion: RegExp;
  };
  readonly engagements: {
    readonly cues: readonly EngagementCue[];
    /** A foreign body that presents or shares, in an article of meetings. */
    readonly sharing: RegExp;
    readonly notYet: RegExp;
    readonly place: RegExp;
    /** What stands after `tại` without being a place: `Diễn đàn`, `Hội nghị`. */
    readonly notPlace: RegExp;
    /** Sentences that go on with the meeting told before. */
    readonly goesOn: RegExp;
    /** Words that the list of bodies met cannot cross. */
    readonly slotEnd: RegExp;
  };
  readonly commitments: {
    /** What a side will do. */
    readonly will: RegExp;
    /** What sides agreed or asked to do. */
    readonly agreed: RegExp;
    /** What an instrument covers, right after it. */
    readonly content: RegExp;
    /** Hopes and effects: nobody's promise. */
    readonly hope: RegExp;
    /** A sentence that adds to the promise before it. */
    readonly adds: RegExp;
    /** Joint action without a tense, after a proposal. */
    readonly joint: RegExp;
    /** Who may promise. */
    readonly owner: RegExp;
  };
  readonly figures: {
    readonly number: RegExp;
    readonly written: RegExp;
    /** The marks of thousands and decimals. */
    readonly thousands: string;
    readonly decimal: string;
    /** What is counted or measured; sticky, after the number. */
    readonly unit: RegExp;
    readonly clauseBreak: RegExp;
    readonly numerals: Readonly<Record<string, number>>;
  };
  readonly fields: readonly FieldCue[];
}
