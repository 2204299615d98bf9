export type IntakeErrorCode = 'empty' | 'too-large' | 'binary' | 'unsupported-type' | 'undecodable';

/** A file cannot be read as an article. The message names the file, says why and what to do; nothing was kept of it. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly code: IntakeErrorCode;

  constructor(code: IntakeErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
