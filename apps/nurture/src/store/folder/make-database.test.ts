import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../test/stores/fresh-store.ts';
import { makeDatabase } from './make-database.ts';

const whole = async (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'PG_VERSION'), 'whole');
  return { close: async () => undefined };
};

test('a database is not there before it is whole', async () => {
  const place = join(temporaryFolder(), 'database');
  const killed = makeDatabase(place, async (folder) => {
    await whole(folder);
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(existsSync(place)).toBe(false);
});

test('what was left of a start that was cut short is made anew', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'database.new'));
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), 'half');
  await makeDatabase(join(folder, 'database'), whole);
  expect(readdirSync(folder)).toEqual(['database']);
  expect(readFileSync(join(folder, 'database', 'PG_VERSION'), 'utf8')).toBe('whole');
});

test('a database that is there is left as it is', async () => {
  const place = join(temporaryFolder(), 'database');
  await whole(place);
  await makeDatabase(place, () => Promise.reject(new Error('not asked')));
});
