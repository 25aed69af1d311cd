import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { followLink, lastingLink } from '../../src/links/index.ts';
import {
  askForRecord,
  askToMove,
  forget,
  keepPromises,
  stop,
  undoStop,
} from '../../src/people/index.ts';
import { openStore } from '../../src/store/open-store.ts';
import { day } from '../clock.ts';
import { addressOf, type Story, story } from '../people/story.ts';
import { everyRow } from '../stores/every-row.ts';
import { folderPlace, type Place, serverPlace } from '../stores/fresh-store.ts';

const [ada, moved, eve] = ['Ada.Lovelace@example.com', 'countess@example.com', 'eve@example.com'];
const name = 'Augustalovelace';
const secrets = [ada, moved, eve, name, 'lovelace', 'countess@', 'eve@', '192.0.2.7'];

/** Everything that can happen to somebody. @returns the tokens that work still */
async function live(told: Story): Promise<string[]> {
  const { store, programme, clock, change } = told;
  const who = await told.reader(ada, { firstName: name });
  await change((tables) => askForRecord(tables, store, who, clock.now()), ada);
  await change((tables, row) => stop(tables, store, programme, row, 'link', clock.now()), ada);
  await change((tables, row) => undoStop(tables, store, programme, row, clock.now()), ada);
  await change((tables) => askToMove(tables, store, who, addressOf(moved), clock.now()), ada);
  const letters = await told.letters();
  await told.confirm(letters.find(({ to }) => to === moved)?.token);
  await told.reader(eve);
  await change((tables, row) => forget(tables, store, row, 'link', clock.now()), eve);
  await told.ask('somebody@example.com', { firstName: name });
  clock.pass(8 * day);
  await keepPromises(store, clock.now());
  await told.ask('waiting@example.com');
  const inEmails = await change((tables, row) => lastingLink(tables, store, row.id), moved);
  await store.tidy();
  return [inEmails];
}

/** What somebody would find who looks for words in what they took. */
function expectNothingIn(text: string, tokens: readonly string[]): void {
  const lower = text.toLowerCase();
  for (const secret of [...secrets, 'somebody@', 'waiting@']) {
    expect(lower.includes(secret.toLowerCase()), secret).toBe(false);
  }
  for (const token of tokens) expect(text.includes(token), 'a token').toBe(false);
  const words = text.match(/[\w-]{22}/g) ?? [];
  expect(words.length).toBeGreaterThan(20);
}

async function expectNoWorkingToken(place: Place, text: string, told: Story): Promise<void> {
  const { store } = await openStore(place);
  const candidates = new Set(text.match(/[\w-]{22}/g) ?? []);
  const purposes = ['confirm', 'emails', 'stop', 'record'] as const;
  for (const token of candidates) {
    const { state } = await store.read((tables) =>
      followLink(tables, token, purposes, told.clock.now()),
    );
    expect(state, token).toBe('unknown');
  }
  await store.close();
}

test('nobody can be read in the files of a folder', async () => {
  const place = await folderPlace();
  const told = await story(place);
  const tokens = await live(told);
  const text = readdirSync(place.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');
  // The letters of a made-up name are there, so the search would find those of somebody.
  expect(text).toContain('America/New_York');
  expectNothingIn(text, tokens);
});

test('nobody can be read in the rows of a server, and no token in them works', async () => {
  const place = await serverPlace();
  const told = await story(place);
  const tokens = await live(told);
  const text = await everyRow(place.databaseUrl ?? '');
  expect(text).toContain('America/New_York');
  expectNothingIn(text, tokens);
  await expectNoWorkingToken(place, text, told);
});
