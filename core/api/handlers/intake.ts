import { importFiles } from '../import-files.ts';
import { server } from './server.ts';

export const intake = {
  import: server.intake.import.handler(async function* ({ context, input, signal }) {
    const files = input.files.map((file) => ({
      name: file.name,
      bytes: async () => {
        signal?.throwIfAborted();
        return new Uint8Array(await file.arrayBuffer());
      },
    }));
    return yield* importFiles(context, files);
  }),
};
