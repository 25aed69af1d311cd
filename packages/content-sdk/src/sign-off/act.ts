import { z } from 'zod';
import { digestOf } from '../compile/resolve/digest.ts';
import { digest, localeTag } from '../schema/ids.ts';

/** What is signed as one: a document, `article:cost`, or a file that documents share. */
const subject = z
  .string()
  .regex(
    /^(?:(?:article|faq|notice|handout|step):[a-z0-9-]+(?:\/[a-z0-9-]+)?|safety|glossary|messages)$/,
  );

const common = {
  on: z.iso.date(),
  subject,
  locale: localeTag,
  /** The source revision of each part, by its id. */
  parts: z.record(z.string().min(1), digest),
};

/** One line of the record of sign-offs. */
export const act = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('signed'),
    ...common,
    by: z.string().min(1),
    credential: z.string().min(1),
    next: z.iso.date(),
  }),
  z.strictObject({ act: z.literal('withdrawn'), ...common, reason: z.string().min(1) }),
]);

/** A sign-off, or its withdrawal. */
export type Act = z.infer<typeof act>;
/** A clinician read exactly these parts. */
export type Signed = Extract<Act, { act: 'signed' }>;
/** Exactly these parts are not to be used any more. */
export type Withdrawn = Extract<Act, { act: 'withdrawn' }>;

/** What stands under one name in one language. */
export interface Part {
  /** `article:cost`, `safety`, `glossary`. */
  readonly subject: string;
  readonly locale: string;
  /** A section, `(opening)`, `(document)`, a safety line, a term. */
  readonly id: string;
  readonly sourceRevision: string;
}

/** By what a part is found again. */
export const keyOfPart = ({ subject: of, locale, id, sourceRevision }: Part): string =>
  `${locale} ${of} ${id} ${sourceRevision}`;

export const partsOfAct = ({ subject: of, locale, parts }: Act): readonly Part[] =>
  Object.entries(parts).map(([id, sourceRevision]) => ({
    ...{ subject: of, locale, id, sourceRevision },
  }));

/** An act by the names that its subject and its parts have today. */
export const actToday = (act: Act, nameToday: (name: string) => string): Act => ({
  ...act,
  subject: nameToday(act.subject),
  parts: Object.fromEntries(
    partsOfAct(act).map((part) => [partToday(part, nameToday).id, part.sourceRevision]),
  ),
});

/** A part by the names that it and its subject have today. */
export function partToday(part: Part, nameToday: (name: string) => string): Part {
  const [, id = part.id] = nameToday(`${part.subject}#${part.id}`).split('#');
  return { ...part, subject: nameToday(part.subject), id };
}

/** The digest of all that an act names. */
export const namesOf = ({ parts }: Act): string => digestOf(parts);
