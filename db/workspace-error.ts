export type WorkspaceErrorCode = 'in-use' | 'newer' | 'damaged' | 'not-writable' | 'not-a-workspace';

/** The workspace cannot be opened. The message names the file, says why, and what to do. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
  readonly code: WorkspaceErrorCode;

  constructor(code: WorkspaceErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
