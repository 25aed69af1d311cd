// A program that starts a Postgres, says where, and then ends without stopping it, or never ends.
import { startPostgres } from '../src/postgres/index.ts';

const { url } = await startPostgres();
process.send?.(url);
if (process.argv.includes('end')) process.disconnect();
else setInterval(() => undefined, 1_000);
