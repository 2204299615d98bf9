import type { AgreementKind, AgreementStatus } from '../../model/agreement.ts';
import type { ClaimField } from '../../model/claim.ts';
import type { CommitmentStatus } from '../../model/commitment.ts';
import type { EdtfDay } from '../../model/edtf.ts';
import type { EngagementKind } from '../../model/engagement.ts';
import type { Office } from '../../model/office.ts';

/** A noun with its number: `(5) => '5 bản ghi nhớ'`. */
export type Counted = (count: number) => string;
export type SaidOfAll = (count: number, date: string) => string;
/** Something with the numbers of its rows: `('1–3', 3)`. */
export type Listed = (numbers: string, count: number) => string;

export const SECTION_KEYS = [
  'keyPoints',
  'agreements',
  'commitments',
  'engagements',
  'figures',
  'counterparts',
  'timeline',
  'verify',
  'changes',
  'sources',
] as const;
export type SectionKey = (typeof SECTION_KEYS)[number];

/** Everything that a brief says in words of its own, in one language. What sources say is never worded here. */
export interface Wording {
  /** How the office heads and signs its papers until the workspace's settings say otherwise. */
  readonly office: Office;
  readonly frame: {
    /** The line of number and symbol, or nothing. */
    readonly number: (number: string, symbol: string) => string;
    readonly kind: string;
    readonly title: (country: string) => string;
    readonly addressed: string;
    readonly reference: string;
    readonly page: string;
    /** The line under the letterhead, from the day on which the brief was made. */
    readonly dateLine: (place: string, day: EdtfDay) => string;
    /** The sentence that hands the paper over, or null. */
    readonly closing: (agency: string, addressees: string) => string | null;
    readonly recipients: string;
    /** Stands where the signer's name is not known. */
    readonly signer: string;
  };
  /** `(2, 'Agreements') => '2. Agreements'`. */
  readonly heading: (position: number, text: string) => string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  /** How a text points at a section by its position: `section 2`. */
  readonly sectionRef: (position: number) => string;
  readonly day: (day: EdtfDay) => string;
  /** Two days in a row, what they share printed once: `1–2 August 2024`. */
  readonly days: (first: EdtfDay, last: EdtfDay) => string;
  /** What a date is marked with, in brackets behind it. */
  readonly yearNotStated: string;
  readonly inferred: string;
  readonly byEditor: string;
  readonly agreementKind: Readonly<Record<AgreementKind, string>>;
  readonly agreementKindCount: Readonly<Record<AgreementKind, Counted>>;
  /** An instrument with what it is about, when the subject is in the brief's language. */
  readonly agreementOn: (kind: string, subject: string) => string;
  readonly agreementStatus: Readonly<Record<AgreementStatus, string>>;
  readonly engagementKind: Readonly<Record<EngagementKind, string>>;
  readonly engagementKindCount: Readonly<Record<EngagementKind, Counted>>;
  readonly commitmentStatus: Readonly<Record<CommitmentStatus, string>>;
  readonly keyFacts: {
    readonly heading: string;
    readonly agreements: Counted;
    readonly engagements: Counted;
    readonly commitments: (count: number, unassigned: number) => string;
    readonly bodies: Counted;
    readonly sources: (count: number, languages: string) => string;
    readonly dates: string;
    readonly counterparts: string;
    readonly areas: string;
    readonly data: string;
    readonly dataLine: (date: string, reference: string, edition: number) => string;
  };
  /** Words between two `**` are printed strong. */
  readonly keyPoints: {
    /** `status` is that of all the agreements, null where they differ; `section` as `sectionRef` gives it. */
    readonly agreements: (list: string, bodies: number, status: string | null, section: string) => string;
    readonly engagements: (list: string, bodies: number, when: string | null, section: string) => string;
    readonly areas: (list: string) => string;
    readonly commitments: (count: number, unassigned: number, section: string) => string;
    readonly verify: (count: number, section: string) => string;
    readonly nothing: string;
  };
  readonly columns: {
    readonly number: string;
    readonly document: string;
    readonly counterpart: string;
    readonly date: string;
    readonly dateAndPlace: string;
    readonly area: string;
    readonly status: string;
    readonly commitment: string;
    readonly documentNumber: string;
    readonly owner: string;
    readonly due: string;
    readonly activity: string;
    readonly participants: string;
    readonly body: string;
    readonly printedAs: string;
    readonly namedIn: string;
    readonly source: string;
    readonly person: string;
    readonly role: string;
    readonly changed: string;
    readonly before: string;
    readonly now: string;
  };
  readonly captions: {
    readonly agreements: string;
    readonly commitments: string;
    readonly engagements: string;
    readonly bodies: string;
    readonly people: string;
    readonly changes: string;
  };
  /** `(1, 'Agreements') => 'Table 1. Agreements'`. */
  readonly table: (number: number, caption: string) => string;
  /** One date for every row of a table, said once above it. */
  readonly oneDate: { readonly agreements: SaidOfAll; readonly engagements: SaidOfAll };
  /** Where a body is named: `(1–3) => 'agreements 1–3'`. */
  readonly namedIn: { readonly agreements: Listed; readonly engagements: Listed };
  readonly notAssigned: string;
  readonly notStated: string;
  readonly signatories: string;
  readonly paragraph: (number: number) => string;
  readonly source: {
    readonly imported: (date: string) => string;
    readonly noPublisher: string;
    readonly noDate: string;
    readonly noPublisherNorDate: string;
  };
  readonly verify: {
    readonly agreementDate: (numbers: string) => string;
    /** `printed`: the dates as the sources print them, quoted. */
    readonly agreementYear: (numbers: string, printed: string) => string;
    readonly agreementSignatories: (numbers: string) => string;
    readonly agreementParties: (numbers: string) => string;
    readonly commitments: (count: number) => string;
    readonly inferredDate: (numbers: string) => string;
    readonly twoNames: (body: string, language: string, names: string) => string;
    readonly rivals: (number: string, field: string, values: string) => string;
    readonly sourcePublisher: (numbers: string) => string;
    readonly sourceDate: (numbers: string) => string;
    readonly engagementDate: (numbers: string) => string;
    readonly engagementInferred: (numbers: string) => string;
    readonly nothing: string;
  };
  /** What the section on changes says; `edition` as `edition` gives it. */
  readonly changes: {
    readonly edition: (reference: string, date: string) => string;
    readonly summary: (edition: string, added: number, changed: number, removed: number) => string;
    readonly nothing: (edition: string) => string;
    readonly arrived: (details: string) => string;
    readonly gone: string;
  };
  readonly fieldNames: Readonly<Record<ClaimField, string>>;
  readonly quote: (text: string) => string;
  readonly and: string;
}
