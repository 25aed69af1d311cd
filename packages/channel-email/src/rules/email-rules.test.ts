import type { Problem } from '@calliope/content-sdk/compile';
import { problemsOf } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { emailRules } from './index.ts';

const plan = JSON.stringify({
  ...{ schemaVersion: 1, audience: 'everyone', purpose: 'education', protected: false },
  steps: [{ id: 'hello', from: 'enrolment', day: 0, include: [] }],
});

const step = (words: string, subject: string, preheader: string): string => `---
schemaVersion: 1
title: Hello
subject: ${subject}
preheader: ${preheader}
---

${words}
`;

async function reported(words: string, subject = 'Part 2 the basics', preheader = ok(60)) {
  const files = {
    'sequences/guide.yaml': plan,
    'en/sequences/guide/hello.md': step(words, subject, preheader),
  };
  return (await problemsOf(files, emailRules)).map(asLine);
}

const ok = (characters: number): string => 'é'.repeat(characters);

const asLine = ({ file, line, column, code, message }: Problem): string =>
  `${file}:${line}:${column} ${code} ${message}`;

const paragraphs = (count: number): string =>
  Array.from({ length: count }, () => 'A paragraph of one line.').join('\n\n');

describe('a subject', () => {
  test('of 60 characters fits', async () => expect(await reported('Hi.', ok(60))).toEqual([]));

  test('of 61 is an error where it stands, and is said once', async () =>
    expect(await reported('Hi.', ok(61))).toEqual([
      'en/sequences/guide/hello.md:4:10 email/subject The subject has 61 characters; 60 are the most.',
    ]));
});

describe('a preheader', () => {
  test.each([40, 110])('of %i characters fits', async (characters) =>
    expect(await reported('Hi.', undefined, ok(characters))).toEqual([]),
  );

  test.each([39, 111])('of %i is an error where it stands, and is said once', async (characters) =>
    expect(await reported('Hi.', undefined, ok(characters))).toEqual([
      `en/sequences/guide/hello.md:5:12 email/preheader The preheader has ${characters} characters; 40 to 110 are meant.`,
    ]),
  );
});

describe('an email', () => {
  test('that mail programs show whole is fine', async () =>
    expect(await reported(paragraphs(1000))).toEqual([]));

  test('that they would cut off is an error that says its size', async () =>
    expect(await reported(paragraphs(1500))).toEqual([
      expect.stringMatching(
        /^en\/sequences\/guide\/hello\.md:1:1 email\/size Its HTML takes \d{3}\.\d KB as it is sent; 90 are the most\.$/,
      ),
    ]));
});
