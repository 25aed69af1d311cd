import type { Problem } from '@calliope/content-sdk/compile';
import { problemsOf } from '@calliope/content-sdk/testing';
import { expect, test } from 'vitest';
import { handoutRules } from './index.ts';

const sheet = (words: string, pages = ''): string =>
  `---\nschemaVersion: 1\ntitle: A sheet\n${pages}---\n\n${words}\n`;

async function reported(text: string) {
  const problems = await problemsOf({ 'en/handouts/sheet.md': text }, handoutRules);
  return problems.map(asLine);
}

const asLine = ({ file, line, column, code, message }: Problem): string =>
  `${file}:${line}:${column} ${code} ${message}`;

/** Paragraphs of one line. */
const lines = (count: number): string =>
  Array.from({ length: count }, (_, index) => `This is line ${index + 1}.`).join('\n\n');

test('a sheet of two sides may say nothing of its pages', async () =>
  expect(await reported(sheet(lines(30)))).toEqual([]));

test('a sheet that takes a third page is an error at its beginning', async () =>
  expect(await reported(sheet(lines(100)))).toEqual([
    'en/handouts/sheet.md:1:1 handout/pages It takes 3 pages of Letter at 12 points; 2 are the most.',
  ]));

test('as many pages as the front matter says are fine', async () =>
  expect(await reported(sheet(lines(100), 'pages: 3\n'))).toEqual([]));

test('a sheet that takes more is an error where it says how many it may', async () =>
  expect(await reported(sheet(lines(30), 'pages: 1\n'))).toEqual([
    'en/handouts/sheet.md:4:8 handout/pages It takes 2 pages of Letter at 12 points; 1 is the most.',
  ]));

test('what no font can draw is an error, and the program goes on', async () =>
  expect(await reported(sheet('Take 药 now.'))).toEqual([
    'en/handouts/sheet.md:1:1 handout/undrawable No font can draw "药" (U+836F). Write it another way.',
  ]));

test('another kind of document is not drawn', async () => {
  const faq = `---\nschemaVersion: 1\ntitle: Is it so?\n---\n\nTake 药 now.\n`;
  expect(await problemsOf({ 'en/faqs/is-it-so.md': faq }, handoutRules)).toEqual([]);
});
