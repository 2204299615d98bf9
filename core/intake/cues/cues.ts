/** What intake must know of a language to tell headings, captions and sources from the body. Lower case unless a pattern. */
export interface Cues {
  /** Starts of a nominal heading, to find headings that were run into a paragraph: `samarbete inom`. */
  readonly headingStarts: readonly string[];
  /** Finite verbs: a heading has none, a sentence has one. Whole words. */
  readonly finiteVerbs: readonly string[];
  /** Words that a phrase cannot end with. */
  readonly connectives: readonly string[];
  /** Titles before a person's name, as a caption of a photograph starts. */
  readonly titles: readonly string[];
  /** Marks of a report rather than of a picture: tenses, saying, times. Whole words. */
  readonly reporting: readonly string[];
  /** The word before a photographer's name: `ảnh`. */
  readonly photo: readonly string[];
  /** The word before the name of a source: `nguồn`, `theo`. */
  readonly source: readonly string[];
  /** The words before the day of publication or change: `cập nhật`. */
  readonly dated: readonly string[];
  /** Lines of a web page that are never part of an article. */
  readonly furniture: readonly RegExp[];
}
