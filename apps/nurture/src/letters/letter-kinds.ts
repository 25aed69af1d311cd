import type { Messages } from '@calliope/content-sdk';
import type { LetterContents } from './compose-letter.ts';

/** Which words a kind of letter has, and where its button leads. */
export interface LetterKind {
  readonly notice: string;
  readonly path?: string;
  readonly words: (messages: Messages) => { subject: string; preheader: string; label: string };
}

/** Every kind of letter that answers what somebody did. */
export const letterKinds: Readonly<Record<Exclude<LetterContents['kind'], 'step'>, LetterKind>> = {
  confirm: {
    notice: 'confirm-address',
    path: '/confirm',
    words: ({ signUp }) => ({
      subject: signUp.confirmSubject,
      preheader: signUp.confirmPreheader,
      label: signUp.confirm,
    }),
  },
  known: {
    notice: 'you-get-our-emails',
    path: '/settings',
    words: ({ letters }) => ({
      subject: letters.knownSubject,
      preheader: letters.knownPreheader,
      label: letters.known,
    }),
  },
  record: {
    notice: 'record-link',
    path: '/record',
    words: ({ letters }) => ({
      subject: letters.recordSubject,
      preheader: letters.recordPreheader,
      label: letters.record,
    }),
  },
  'address-changed': {
    notice: 'address-changed',
    words: ({ letters }) => ({
      subject: letters.movedSubject,
      preheader: letters.movedPreheader,
      label: '',
    }),
  },
};
