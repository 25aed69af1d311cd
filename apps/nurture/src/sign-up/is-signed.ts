import type { Library } from '@calliope/content-sdk';

/** What somebody reads and agrees to before they get the first email. */
const wordsOfSignUp = ['consent', 'confirm-address'] as const;

/** Whether the words of the form and of its letter are signed in a language. */
export const isSigned = (library: Library, locale: string): boolean =>
  wordsOfSignUp.every((id) => library.notice(id, locale).review.state === 'signed');
