import { z } from 'zod';

/** What the index says of one entry. */
export interface EntryLine {
  /** The day on which it was published: `2026-11-23`. */
  readonly on: string;
  /** The revision of a document, the version of a sequence. */
  readonly revision: string;
  /** SHA-256 of the bytes of its file, by which the file is named. */
  readonly digest: string;
  /** `article`, `faq`, `notice`, `handout`, `step` or `sequence`. */
  readonly kind: string;
  readonly id: string;
  /** Undefined for a sequence, which has no words. */
  readonly locale: string | undefined;
}

const form =
  /^(\d{4}-\d{2}-\d{2}) ([0-9a-f]{64}) ([0-9a-f]{64}) ([a-z]+):([a-z0-9-]+(?:\/[a-z0-9-]+)?) (-|[a-z]{2}(?:-[A-Z]{2})?)$/;

/** The line of an entry without its end: `DAY REVISION DIGEST KIND:ID LOCALE`. */
export const formatLine = ({ on, revision, digest, kind, id, locale }: EntryLine): string =>
  `${on} ${revision} ${digest} ${kind}:${id} ${locale ?? '-'}`;

/** Reads a line; undefined where it is damaged. */
export function parseLine(text: string): EntryLine | undefined {
  const [, on = '', revision = '', digest = '', kind = '', id = '', locale] = form.exec(text) ?? [];
  if (locale === undefined || !isDay(on)) return undefined;
  return { on, revision, digest, kind, id, locale: locale === '-' ? undefined : locale };
}

/** Whether a text is a day of the calendar, such as `2026-11-23`. */
export const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;
