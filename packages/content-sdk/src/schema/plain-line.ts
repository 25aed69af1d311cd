import { z } from 'zod';

const markup = /\*\*|`|<[a-z/!]|\]\(|:[a-z-]+\[/i;

/**
 * One line of plain words: at least one letter or digit, no Markdown that would be printed as it
 * stands, and no control character, which in the header of an email could begin another header.
 */
export const plainLine = z
  .string()
  .refine((line) => /[\p{L}\p{N}]/u.test(line), 'Write at least one word')
  .refine((line) => !/\p{Cc}/u.test(line), 'Write it on one line, without control characters')
  .refine((line) => !markup.test(line), 'Write plain words, without Markdown');
