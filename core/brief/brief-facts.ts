import type { Agreement } from '../model/agreement.ts';
import type { Block } from '../model/article.ts';
import type { Commitment } from '../model/commitment.ts';
import type { CountryCode } from '../model/country.ts';
import type { Edtf } from '../model/edtf.ts';
import type { Engagement } from '../model/engagement.ts';
import type { EvidenceBasis } from '../model/evidence.ts';
import type { Figure } from '../model/figure.ts';
import type { Translations } from '../model/language.ts';
import type { Organisation } from '../model/organisation.ts';

/** A passage that carries a record, or one of its fields with the value as given there. */
export interface FactEvidence {
  readonly field: string | null;
  readonly value: string | null;
  readonly basis: EvidenceBasis;
  readonly passageId: string;
  readonly articleId: string;
  readonly start: number;
  readonly exact: string;
  /** BCP 47 of the passage. */
  readonly language: string;
}

export interface Evidenced {
  /** In the order in which it was accepted. */
  readonly evidence: readonly FactEvidence[];
}

/** An article that the brief rests on. */
export interface BriefArticle {
  readonly id: string;
  readonly title: string | null;
  /** The first words, for an article without a title. */
  readonly opening: string;
  readonly publisher: string | null;
  readonly publishedOn: Edtf | null;
  readonly url: string | null;
  readonly language: string;
  readonly fileName: string;
  readonly sha256: string;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly blocks: readonly Block[];
}

export type BriefCommitment = Commitment & Evidenced;
export type BriefAgreement = Agreement & Evidenced & { readonly commitments: readonly BriefCommitment[] };
export type BriefEngagement = Engagement & Evidenced;
export type BriefFigure = Figure & Evidenced;

export interface BriefPerson extends Evidenced {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly organisation: string | null;
  readonly language: string;
}

/** The day of an event, as an article states it. */
export interface BriefDate {
  readonly edtf: Edtf;
  readonly articleId: string;
}

/** All that is known of the cooperation with one country, gathered once; composing a brief needs nothing else. */
export interface BriefFacts {
  readonly country: CountryCode;
  readonly homeCountry: CountryCode;
  /** ISO 8601 date. */
  readonly madeOn: string;
  /** Counts the editions of this country from 1. */
  readonly edition: number;
  readonly articles: readonly BriefArticle[];
  readonly agreements: readonly BriefAgreement[];
  readonly engagements: readonly BriefEngagement[];
  /** Those that stand under no agreement. */
  readonly commitments: readonly BriefCommitment[];
  readonly figures: readonly BriefFigure[];
  readonly people: readonly BriefPerson[];
  /** The bodies that the records name, in the order in which they were learnt. */
  readonly organisations: readonly Organisation[];
  readonly fields: readonly { readonly key: string; readonly labels: Translations }[];
  readonly eventDates: readonly BriefDate[];
}
