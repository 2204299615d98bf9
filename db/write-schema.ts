/** `npm run schema`: writes db/schema.sql, the whole schema as the migrations leave it, to be read in one place. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { dumpSchema } from './dump-schema.ts';

writeFileSync(path.join(import.meta.dirname, 'schema.sql'), dumpSchema());
