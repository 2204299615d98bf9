/** A document that came back cannot be read; the message says why, for people. */
export class ReviewError extends Error {
  override readonly name = 'ReviewError';
}
