import type { Draft } from '../draft.ts';

/** One format that can be read. A reader knows its marks and nothing of languages. */
export interface Reader {
  readonly mediaType: string;
  /** Whether a decoded text is in this format, by what is in it. */
  readonly recognises: (text: string) => boolean;
  /** The pieces of a text in the order of reading, without the format's own marks. */
  readonly read: (text: string) => Draft[];
}
