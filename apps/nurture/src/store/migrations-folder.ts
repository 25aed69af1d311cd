import { fileURLToPath } from 'node:url';

/** The statements that bring a database to its newest form, beside the sources and beside `dist`. */
export const migrationsFolder = fileURLToPath(
  new URL('migrations', import.meta.resolve('@calliope/app-nurture/package.json')),
);
