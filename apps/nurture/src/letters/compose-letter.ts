import { type Email, renderEmail, renderLetter } from '@calliope/channel-email';
import type { Library } from '@calliope/content-sdk';
import { revisionOf } from '../emails/revision-of.ts';
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

/** A letter, or an email of a sequence, in the words of today. */
export function composeLetter(
  library: Library,
  { kind, locale, token = '', step, firstName = '' }: Omit<DueLetter, 'id' | 'to' | 'tries'>,
  { site, origin, sender }: LetterPlaces,
): Promise<Email> {
  const messages = library.messages(locale);
  const common = { messages, clinic: library.data.clinic, site, sender };
  if (kind === 'step') {
    return renderEmail(library.step(step ?? '', locale), {
      ...common,
      stopAddress: `${origin}/stop/${token}`,
      settingsAddress: `${origin}/settings/${token}`,
      revisionOf: revisionOf(library, locale),
      fields: { firstName },
    });
  }
  // Whoever gets a letter may be a stranger, so it greets nobody.
  const { notice, path, words } = letterKinds[kind];
  const { label, ...lines } = words(messages);
  const action = path === undefined ? undefined : { label, address: `${origin}${path}/${token}` };
  return renderLetter(library.notice(notice, locale), { ...common, ...lines, action });
}
