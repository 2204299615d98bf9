/**
 * `node cli/with-node-24.mjs ENTRY.ts ARGS`: runs an entry point, or says what is missing. Plain JavaScript without
 * imports, because an older Node can read nothing else, and better-sqlite3 crashes there instead of complaining.
 */
const [, launcher, entry, ...args] = process.argv;
if (Number(process.versions.node.split('.')[0]) < 24) {
  console.error(
    `Accord Desk needs Node 24 or newer, and this is Node ${process.versions.node}.\n` +
      'On Linux and Windows (x64), `npm ci` brings it, and `npm start` or `npm run accord` use it.\n' +
      'Elsewhere install Node 24 from https://nodejs.org and try again.',
  );
  process.exit(1);
}
const { pathToFileURL } = await import('node:url');
const url = pathToFileURL(entry).href;
process.argv = [process.argv[0], entry ?? launcher, ...args];
// npm runs scripts in the folder of package.json; file names that people type are meant from where they stand.
const { INIT_CWD, npm_lifecycle_event: script } = process.env;
if (INIT_CWD && (script === 'accord' || script === 'start')) process.chdir(INIT_CWD);
await import(url);
