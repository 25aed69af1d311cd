import { type Email, renderLetter } from '@calliope/channel-email';
import type { Library } from '@calliope/content-sdk';
import type { DueLetter } from './due-letters.ts';
import { letterKinds } from './letter-kinds.ts';

/** Where the links of a letter lead, and who sends it. */
export interface LetterPlaces {
  /** Origin of the patient pages. */
  readonly site: string;
  /** Origin of this service. */
  readonly origin: string;
  readonly sender: string;
}

/** A letter in the words of today. Whoever gets it may be a stranger, so it greets nobody. */
export function composeLetter(
  library: Library,
  { kind, locale, token }: Pick<DueLetter, 'kind' | 'locale' | 'token'>,
  { site, origin, sender }: LetterPlaces,
): Promise<Email> {
  const messages = library.messages(locale);
  const { notice, path, words } = letterKinds[kind];
  const { label, ...lines } = words(messages);
  const action =
    path === undefined || token === undefined
      ? undefined
      : { label, address: `${origin}${path}/${token}` };
  return renderLetter(library.notice(notice, locale), {
    ...{ messages, clinic: library.data.clinic, site, sender, action },
    ...lines,
  });
}
