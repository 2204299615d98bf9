import { canonicalLines } from '../canonical.ts';
import type { Draft } from '../draft.ts';
import { splitHead } from '../head.ts';
import { unitsOf } from '../units.ts';
import type { Reader } from './reader.ts';

/** Plain text: whatever no other reader claims. */
export const textReader: Reader = {
  mediaType: 'text/plain',
  recognises: () => true,
  read: (text): Draft[] => {
    const { head, rest } = splitHead(canonicalLines(text));
    return [...head, ...unitsOf(rest, 1)];
  },
};
