import { createRouterClient } from '@orpc/server';
import { openWorkspace } from '../db/open.ts';
import { type IncomingFile, importFiles } from './api/import-files.ts';
import { router } from './api/router.ts';
import type { ImportProgress, ImportResult } from './api/schemas/desk.ts';
import { createContext, type DeskContext } from './context.ts';

/** An open desk: one workspace and the router that serves it. */
export interface Desk {
  readonly file: string;
  readonly router: typeof router;
  readonly context: DeskContext;
  /** The router as plain async functions, for the command line and tests. */
  readonly client: ReturnType<typeof clientOf>;
  /** Reads files into the workspace; rejected files are named in the result, with the reason. */
  importFiles(files: readonly IncomingFile[], onProgress?: (progress: ImportProgress) => void): Promise<ImportResult>;
  close(): void;
}

/**
 * Opens a workspace (made where there is none) and hands out its router.
 * @param options.editor the editor's name until one is set, usually the account's
 * @throws WorkspaceError when the file cannot be opened
 */
export function openDesk(options: { file: string; editor: string; version: string }): Desk {
  const workspace = openWorkspace(options.file);
  const context = createContext(workspace, options);
  return {
    file: workspace.file,
    router,
    context,
    client: clientOf(context),
    async importFiles(files, onProgress) {
      const run = importFiles(context, files);
      for (;;) {
        const step = await run.next();
        if (step.done) return step.value;
        onProgress?.(step.value);
      }
    },
    close: () => workspace.close(),
  };
}

function clientOf(context: DeskContext) {
  return createRouterClient(router, { context });
}
