import { createHash } from 'node:crypto';
import { type Library, type Notice, openLibrary, type Sequence } from '@calliope/content-sdk';
import { kitchenSink } from '@calliope/content-sdk/testing';
import { sinkLibrary } from './sink-library.ts';

type Locale = Parameters<typeof kitchenSink>[0];

/** A short guide that begins with enrolment. */
export const guide: Sequence = {
  id: 'guide',
  version: 'a1'.repeat(32),
  ...{ audience: 'considering-treatment', purpose: 'education', protected: false },
  steps: [
    { id: 'hello', from: 'enrolment', day: 0, include: [] },
    { id: 'basics', from: 'enrolment', day: 3, include: [] },
    { id: 'questions', from: 'enrolment', day: 10, include: [] },
  ],
  moves: [],
};

/** The revision of the words of a made-up notice. */
export const revisionOf = (id: string, locale: string): string =>
  createHash('sha256').update(`${id} ${locale}`).digest('hex');

function notice(id: string, locale: Locale): Notice {
  const { summary, keyFacts, audience, related, kind, ...words } = kitchenSink(locale);
  const title = `${id} (${locale})`;
  return { ...words, kind: 'notice', id, title, revision: revisionOf(id, locale) };
}

const ids = ['consent', 'confirm-address', 'you-get-our-emails', 'record-link', 'address-changed'];

/** Everything that a sign-up needs, made up, in English and in Spanish. */
export const twoLanguages: Library = openLibrary({
  ...sinkLibrary.data,
  notices: Object.fromEntries(
    ids.map((id) => [id, { en: notice(id, 'en'), es: notice(id, 'es') }]),
  ),
  sequences: { ...sinkLibrary.data.sequences, guide },
});
