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
  /** Those of `dated` that tell of a change to what was published before. */
  readonly updated: readonly string[];
  /** What else may stand beside a date that stands alone: days of the week, `ngày`, `kl`. */
  readonly dateWords: readonly string[];
  /** The names of the twelve months and their short forms. */
  readonly months: readonly (readonly string[])[];
  /** The words before an author's name, with the blank or colon after them: `av `. */
  readonly bylines: readonly string[];
  /** Words in the names of bodies that sign press releases. */
  readonly bodies: readonly string[];
  /** The commonest words, by which a language and an old encoding are told; none that a neighbouring language has, too. */
  readonly frequentWords: readonly string[];
  /** Lines of a web page that are never part of an article; they must match the whole line, for none may take a heading. */
  readonly furniture: readonly RegExp[];
  /** The line above a list of other articles: `Tin liên quan`. */
  readonly teasers: RegExp;
}
