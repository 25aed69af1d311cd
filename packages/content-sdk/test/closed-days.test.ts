import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clinicFacts } from '../src/render/clinic-facts.ts';
import { article, contentFolder } from './content-folder.ts';

/** The smallest library with these days in its clinic.yaml. */
async function closedOn(days: string) {
  const folder = await contentFolder({
    'en/articles/one.md': article('## A {#a}\n\n:fact[phone]'),
  });
  const clinic = await readFile(join(folder.path, 'clinic.yaml'), 'utf8');
  await folder.write({ 'clinic.yaml': `${clinic.trimEnd()}\nclosedOn: ${days}\n` });
  return folder;
}

const faultsOf = async (days: string) =>
  (await (await closedOn(days)).compile()).problems
    .filter(({ file }) => file === 'clinic.yaml')
    .map(({ code, column, message }) => `${column} ${code} ${message}`);

test('days on which the clinic is closed are part of the library', async () => {
  const { library } = await (await closedOn('[2026-12-25, 2027-01-01]')).compile();
  expect(library?.clinic.closedOn).toEqual(['2026-12-25', '2027-01-01']);
});

test.each([
  ['[2027-02-29]', '12 schema/invalid "closedOn.0": Write a day of the calendar as 2027-03-14.'],
  ['[25.12.2026]', '12 schema/invalid "closedOn.0": Write a day of the calendar as 2027-03-14.'],
  [
    '[2027-01-01, 2026-12-25]',
    '24 schema/invalid "closedOn.1": An earlier day comes after a later.',
  ],
  ['[2027-01-01, 2027-01-01]', '24 schema/invalid "closedOn.1": The day stands here twice.'],
])('%s is reported where it stands', async (days, fault) =>
  expect(await faultsOf(days)).toEqual([fault]),
);

test('they are no fact for readers, and change no revision', async () => {
  const before = await (await closedOn('[]')).compile();
  const after = await (await closedOn('[2026-12-25]')).compile();
  expect(after.library?.articles).toEqual(before.library?.articles);
  const facts = (one: typeof after) => one.library && [...clinicFacts(one.library.clinic)];
  expect(facts(after)).toEqual(facts(before));
});
