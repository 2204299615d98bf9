/** The bytes that came in, unchanged, known by their SHA-256 (lower-case hex). */
export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** WHATWG name of the encoding that the text was read with. */
  readonly encoding: string;
}
