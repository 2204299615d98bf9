import type { TFunction } from 'i18next';
import { AGREEMENT_KINDS, AGREEMENT_STATUSES } from '../../../core/model/agreement.ts';
import { COMMITMENT_STATUSES } from '../../../core/model/commitment.ts';
import { ENGAGEMENT_KINDS } from '../../../core/model/engagement.ts';
import type { Choice } from './ChoiceEntry.tsx';

/** The closed lists of words that records are described with, by their place in the wording. */
const LISTS = {
  agreementKind: AGREEMENT_KINDS,
  agreementStatus: AGREEMENT_STATUSES,
  engagementKind: ENGAGEMENT_KINDS,
  commitmentStatus: COMMITMENT_STATUSES,
} as const;
type Lists = typeof LISTS;

/** The words of a list with their labels in the interface's language. */
export function choicesOf<L extends keyof Lists>(t: TFunction, list: L): readonly Choice<Lists[L][number]>[] {
  const words: readonly Lists[L][number][] = LISTS[list];
  return words.map((value) => ({ value, label: t(`records.${list}.${value}`) }));
}
