/** The kinds of record that evidence, tags and suggestions speak of. */
export const RECORD_KINDS = ['agreement', 'engagement', 'commitment', 'figure', 'person'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** How a passage carries a value: the passage states it, it was inferred from the passage, or the editor set it. */
export const EVIDENCE_BASES = ['stated', 'inferred', 'editor'] as const;
export type EvidenceBasis = (typeof EVIDENCE_BASES)[number];

/** The tie from one field of a record to a passage, with the value as that passage gives it (a claim). */
export interface Evidence {
  readonly id: string;
  readonly recordKind: RecordKind;
  readonly recordId: string;
  /** The name of the field, or null when the passage carries the record as a whole. */
  readonly field: string | null;
  readonly value: string | null;
  readonly basis: EvidenceBasis;
  readonly passageId: string;
}
