import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandLine } from '../../test/commands/call-command.ts';
import { enrolledReader, personWith } from '../../test/people/enrolled-reader.ts';
import { testService } from '../../test/readers/test-service.ts';
import {
  folderPlace,
  type Place,
  serverPlace,
  temporaryFolder,
} from '../../test/stores/fresh-store.ts';
import { testKey } from '../../test/stores/test-keys.ts';
import { recordOf } from '../people/index.ts';
import { keyringText } from '../secrets/keyring.ts';
import { openStore } from '../store/open-store.ts';

const address = 'reader@example.com';

/** A backup of a store with one reader, and what is kept about them. */
async function backedUp(place: Place) {
  const { store } = await openStore(place);
  await enrolledReader(testService({ store }), address);
  await store.close();
  const { cwd, call } = commandLine(place);
  const made = await call(['backup', 'copy']);
  return { folder: join(cwd, 'copy'), made, record: await recordIn(place), call };
}

async function recordIn(place: Place) {
  const { store } = await openStore(place);
  const record = await store.read(async (tables) =>
    recordOf(tables, store, await personWith(store, address)),
  );
  await store.close();
  return record;
}

test.each([
  ['PGlite', 'Postgres', folderPlace, serverPlace],
  ['Postgres', 'PGlite', serverPlace, folderPlace],
])('a backup of %s comes back on %s with its keys, as it was', async (_, __, from, to) => {
  const { folder, made, record } = await backedUp(await from());
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('People: 1.') });
  const place = { ...(await to()), keys: { file: join(temporaryFolder(), 'keys.json') } };
  const restored = await commandLine(place).call(['restore', folder]);
  expect(restored).toMatchObject({ code: 0, out: expect.stringContaining('People: 1.') });
  const { enrolments, letters, ...kept } = record;
  const now = await recordIn(place);
  expect(now).toMatchObject(kept);
  expect(now.letters).toEqual(expect.arrayContaining([...letters]));
  expect(now.enrolments).toMatchObject(
    enrolments.map(({ emails: _, nextAt: __, ...place }) => place),
  );
  // The keys came with it, and go on from here.
  expect(statSync(place.keys.file).mode & 0o777).toBe(0o600);
});

test('a backup is for its owner alone, and does not go over another one', async () => {
  const { folder, call } = await backedUp(await serverPlace());
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  for (const name of readdirSync(folder)) {
    expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  }
  expect(await call(['backup', 'copy'])).toMatchObject({
    code: 1,
    err: expect.stringContaining('exists already'),
  });
});

test('without its keys a backup tells no address', async () => {
  const { folder } = await backedUp(await serverPlace());
  const { gunzipSync } = await import('node:zlib');
  const rows = gunzipSync(readFileSync(join(folder, 'rows.ndjson.gz'))).toString();
  expect(rows).toContain('"table":"person"');
  expect(rows).not.toMatch(/reader@|example\.com|Ada/i);
});

test.each(['rows.ndjson.gz', 'keys.json', 'manifest.json'])(
  'a backup whose %s was changed is not restored',
  async (name) => {
    const { folder } = await backedUp(await serverPlace());
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file).subarray(0, -9));
    expect(await commandLine(await serverPlace()).call(['restore', folder])).toMatchObject({
      code: 1,
      err: expect.stringContaining(name),
    });
  },
);

test('a backup is not restored over anybody, unless they are put aside', async () => {
  const { folder } = await backedUp(await serverPlace());
  const place = await folderPlace();
  const { store } = await openStore(place);
  await enrolledReader(testService({ store }), 'somebody@example.com');
  await store.close();
  const { call } = commandLine(place);
  expect(await call(['restore', folder])).toMatchObject({
    code: 1,
    err: expect.stringContaining('(store/not-empty)'),
  });
  const replaced = await call(['restore', folder, '--replace']);
  expect(replaced).toMatchObject({
    code: 0,
    err: expect.stringContaining('What was there before'),
  });
  const aside = readdirSync(place.folder).filter((name) => name.startsWith('database.before-'));
  expect(aside).toHaveLength(1);
  await expect(recordIn(place)).resolves.toMatchObject({ firstName: 'Ada' });
});

test('what was due since a backup may have gone out, and is not sent again', async () => {
  const { folder } = await backedUp(await serverPlace());
  const place = await serverPlace();
  const restored = await commandLine(place).call(['restore', folder]);
  expect(restored).toMatchObject({ code: 0, err: expect.stringContaining('None of them is sent') });
  const { enrolments } = await recordIn(place);
  expect(enrolments[0]?.emails.map(({ step, state }) => `${step} ${state}`)).toEqual([
    'hello unknown',
  ]);
  const { out } = await commandLine(place).call(['status']);
  expect(out).toMatch(/2 unknown {2}set-back {2}They may have gone out/);
});

test('a restored backup does not open with other keys of the same name', async () => {
  const { folder } = await backedUp(await serverPlace());
  const place = await serverPlace();
  await commandLine(place).call(['restore', folder]);
  const text = keyringText([{ id: 'k1', secret: testKey('other').secret }]);
  await expect(openStore({ ...place, keys: { text, file: '' } })).rejects.toMatchObject({
    code: 'keys/wrong',
  });
});
