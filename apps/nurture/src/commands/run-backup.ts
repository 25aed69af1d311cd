import { existsSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backup, type Counts } from '../backup/backup.ts';
import { readBackup } from '../backup/read-backup.ts';
import { restore } from '../backup/restore.ts';
import { NurtureFault } from '../fault/nurture-fault.ts';
import { doubtWhatWasDue } from '../ledger/doubt.ts';
import { programmeOf } from '../programme-of.ts';
import { hasKeyring, writeKeyring } from '../secrets/index.ts';
import { parseKeyring } from '../secrets/parse-keyring.ts';
import { highWaterIn } from '../service/high-water.ts';
import { lockFolder } from '../store/folder/lock-folder.ts';
import { type Context, WrongCall } from './context.ts';

/** `nurture backup`: everything, with the keys, in a new folder. */
export async function runBackup(folder: string, context: Context): Promise<void> {
  const path = resolve(context.cwd, folder);
  if (existsSync(path)) throw new NurtureFault('backup/exists', path);
  const counts = await backup(await context.store(), path, context.now());
  context.out(`Written to ${path}. ${inWords(counts)}.\n`);
  context.err(
    'Whoever has this folder can read every address: the keys are in it. Lock it away.\n',
  );
}

/** `nurture restore`: a backup in an empty place, or in place of what is there. */
export async function runRestore(
  folder: string,
  { replace }: { readonly replace?: true },
  context: Context,
): Promise<void> {
  const found = readBackup(resolve(context.cwd, folder));
  await context.alone();
  const { keys, folder: data, databaseUrl } = context.settings;
  const keyring = parseKeyring(found.keys, join(folder, 'keys.json'));
  const aside = replace === true ? setAside(context) : undefined;
  if (!hasKeyring(keys)) writeKeyring(keys.file, keyring);
  const store = await context.store();
  highWaterIn(data).forget();
  const counts = await restore(store, found, databaseUrl ? 'The database' : data);
  context.out(`Restored as of ${found.manifest.madeAt}. ${inWords(counts)}.\n`);
  const doubted = await doubtWhatWasDue(store, programmeOf(await context.library()), context.now());
  if (doubted > 0) {
    const emails = doubted === 1 ? '1 email was' : `${doubted} emails were`;
    context.err(`${emails} due since then and may have gone out. None of them is sent again.\n`);
  }
  if (aside) context.err(`What was there before is in ${aside}.\n`);
}

/** Puts what is there aside, so that a restore can be taken back. */
function setAside({ settings, now }: Context): string | undefined {
  const { folder, databaseUrl, keys } = settings;
  if (databaseUrl !== undefined) {
    throw new WrongCall(
      '--replace is for folders. Restore into a new database, and set DATABASE_URL to it.',
    );
  }
  const release = lockFolder(folder);
  try {
    const mark = `before-${now()
      .toISOString()
      .replaceAll(/[^0-9TZ]/g, '')}`;
    const database = join(folder, 'database');
    if (!existsSync(database)) return undefined;
    renameSync(database, `${database}.${mark}`);
    if (existsSync(keys.file)) renameSync(keys.file, `${keys.file}.${mark}`);
    return `${database}.${mark}`;
  } finally {
    release();
  }
}

const inWords = ({ person = 0, consent = 0, enrolment = 0, suppression = 0 }: Counts): string =>
  `People: ${person}. Enrolments: ${enrolment}. Consents: ${consent}. Suppressions: ${suppression}`;
