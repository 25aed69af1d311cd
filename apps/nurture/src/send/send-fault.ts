import { StartFault } from '@calliope/page-shell/host';

/** Why an email was not sent: what happened, and what to do. The codes stay as they are. */
const sendFaults = {
  'send/not-loopback': (address: string) =>
    `"${address}" is not on this machine, which mail leaves only for real patients. Set CALLIOPE_LIVE=1 where they are served, or leave out RESEND_API_KEY and SMTP_URL to send to the local inbox.`,
  'send/no-sender': () => 'The email has no sender. Render it with one.',
  'send/unreachable': () =>
    'Whoever carries it cannot be reached, so it is not out. Look whether its address is right and it runs.',
  'send/no-tls': () =>
    'The mail server speaks without encryption, or its certificate is not valid. Ask for one that is encrypted, and correct SMTP_URL.',
  'send/no-answer': () =>
    'Whoever carries it did not answer in time, so it may be out. It is asked again under the same key.',
  'send/too-many': () =>
    'Whoever carries it takes no more just now. It is tried again; raise the limit there if this goes on.',
  'send/carrier-fault': () =>
    'Whoever carries it has a fault of its own. It is tried again; look at its status page if this goes on.',
  'send/in-progress': () => 'The same email is on its way just now. It is asked again later.',
  'send/key-refused': () =>
    'Whoever carries it does not know us. Correct RESEND_API_KEY, or the user and password in SMTP_URL.',
  'send/sender-refused': () =>
    'Whoever carries it does not let us send from MAIL_FROM. Allow that mailbox there, or set another.',
  'send/refused': () =>
    'Whoever carries it will never take this one. Look there for what it names, and correct the words or the address.',
  'send/other-words': () =>
    'The same key was used with other words, so nobody can say which are out. Look at what is listed there before you send it again.',
  'send/strange-answer': () =>
    'What was answered is no answer that is known, so it may be out. Look at what is listed there before you send it again.',
  'send/unclear': () =>
    'The connection was lost before the mail server said whether it has it. Look there for its Message-ID before you send it again.',
} as const;

/** The name of a reason, which stays as it is. */
export type SendCode = keyof typeof sendFaults;

/** An email that was not sent. */
export class SendFault extends StartFault {
  readonly code: SendCode;

  constructor(code: SendCode, detail = '') {
    super(`The email was not sent. ${sendFaults[code](detail)} (${code})`);
    this.code = code;
  }
}
