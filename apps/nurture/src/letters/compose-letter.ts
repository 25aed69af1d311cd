import {
  type CompiledEmail,
  compileEmail,
  type Email,
  personalise,
  renderLetter,
} from '@calliope/channel-email';
import type { Document, Library, Step } from '@calliope/content-sdk';
import { revisionOf } from '../emails/revision-of.ts';
import type { letter } from '../store/schema.ts';
import { letterKinds } from './letter-kinds.ts';

/** Where the links of a letter lead, and who sends it. */
export interface LetterPlaces {
  /** Origin of the patient pages. */
  readonly site: string;
  /** Origin of this service. */
  readonly origin: string;
  readonly sender: string;
}

/** What a letter is made of. */
export interface LetterContents {
  readonly kind: (typeof letter.$inferSelect)['kind'];
  readonly locale: string;
  /** The token of its link, where it has one. */
  readonly token?: string | undefined;
  /** The email of a sequence that it is, `SEQUENCE/STEP`, and whom it greets. */
  readonly step?: string | undefined;
  readonly firstName?: string | undefined;
}

/** An email, and the words that it carries. */
export interface Composed {
  readonly email: Email;
  readonly document: Document;
}

/** Makes letters, and emails of sequences, in the words of a library. */
export function letterComposer(
  library: Library,
  places: LetterPlaces,
): (letter: LetterContents) => Promise<Composed> {
  // A step is rendered once, however many readers get it.
  const compiled = new Map<string, CompiledEmail>();
  return async (letter) => {
    if (letter.kind !== 'step') return answer(library, letter.kind, letter, places);
    const step = library.step(letter.step ?? '', letter.locale);
    const known = compiled.get(step.revision) ?? (await compileStep(library, step, places));
    compiled.set(step.revision, known);
    const { token = '', firstName = '' } = letter;
    return { email: personalise(known, { token, fields: { firstName } }), document: step };
  };
}

const compileStep = (
  library: Library,
  step: Step,
  { origin, ...places }: LetterPlaces,
): Promise<CompiledEmail> =>
  compileEmail(step, {
    ...places,
    messages: library.messages(step.locale),
    clinic: library.data.clinic,
    revisionOf: revisionOf(library, step.locale),
    stopAddress: (token) => `${origin}/stop/${token}`,
    settingsAddress: (token) => `${origin}/settings/${token}`,
  });

/** What answers somebody. Whoever gets it may be a stranger, so it greets nobody. */
async function answer(
  library: Library,
  kind: keyof typeof letterKinds,
  { locale, token = '' }: LetterContents,
  { site, origin, sender }: LetterPlaces,
): Promise<Composed> {
  const messages = library.messages(locale);
  const { notice, path, words } = letterKinds[kind];
  const { label, ...lines } = words(messages);
  const action = path === undefined ? undefined : { label, address: `${origin}${path}/${token}` };
  const common = { messages, clinic: library.data.clinic, site, sender };
  const document = library.notice(notice, locale);
  return { email: await renderLetter(document, { ...common, ...lines, action }), document };
}
