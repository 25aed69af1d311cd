import type { Email } from '@calliope/channel-email';
import { loadLibrary } from '@calliope/content';
import {
  type Library,
  type Messages,
  type Notice,
  openLibrary,
  type Step,
} from '@calliope/content-sdk';
import { type LetterContents, letterComposer } from '../../src/letters/compose-letter.ts';
import { letterKinds } from '../../src/letters/letter-kinds.ts';

/** An email of the clinic, as a reader gets it. */
export interface SentEmail {
  /** `KIND LOCALE`, and `SEQUENCE/STEP LOCALE` for a step. */
  readonly name: string;
  readonly copy: Step | Notice;
  readonly messages: Messages;
  readonly email: Email;
}

/** The words of the clinic. */
export const library: Library = openLibrary(await loadLibrary());

/** Where the links of these emails lead. */
export const places = { site: 'https://site.example', origin: 'https://mail.example' };

/** What ends the addresses that are a reader's own. It is as long as a real one. */
export const token = 'Ab-_9'.repeat(9).slice(0, 43);

const compose = letterComposer(library, { ...places, sender: 'guide@mail.example' });

/** Every step of every sequence, in every language that has words for it. */
export const steps: readonly SentEmail[] = await Promise.all(
  Object.entries(library.data.steps).flatMap(([step, locales]) =>
    Object.values(locales).map((copy) =>
      sent(step, copy, { kind: 'step', step, token, firstName: 'Zoë' }),
    ),
  ),
);

/** Every letter that answers what somebody did, in every language that has words for it. */
export const letters: readonly SentEmail[] = await Promise.all(
  Object.entries(letterKinds).flatMap(([kind, { notice }]) =>
    Object.values(library.data.notices[notice] ?? {}).map((copy) =>
      // The keys of a record are its kinds; the type of Object.entries forgets that.
      sent(kind, copy, { kind: kind as keyof typeof letterKinds, token }),
    ),
  ),
);

export const everyEmail: readonly SentEmail[] = [...steps, ...letters];

async function sent(
  what: string,
  copy: Step | Notice,
  contents: Omit<LetterContents, 'locale'>,
): Promise<SentEmail> {
  const { locale } = copy;
  const { email } = await compose({ ...contents, locale });
  return { name: `${what} ${locale}`, copy, messages: library.messages(locale), email };
}
