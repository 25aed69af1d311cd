import { StartFault } from '@calliope/page-shell/host';

/** Why an email was not sent: what happened, and what to do. The codes stay as they are. */
export const sendFaults = {
  'send/not-loopback': (address: string) =>
    `"${address}" is not on this machine. Send to the local inbox, such as http://127.0.0.1:4201.`,
  'send/no-sender': () => 'The email has no sender. Render it with one.',
  'send/unreachable': (address: string) =>
    `Nothing answers at ${address}. Start the local inbox there, then send again.`,
  'send/refused': (reason: string) =>
    `The inbox refused it: ${reason} Correct what it names, then send again.`,
} as const;

/** An email that was not sent. */
export class SendFault extends StartFault {
  readonly code: keyof typeof sendFaults;

  constructor(code: keyof typeof sendFaults, detail = '') {
    super(`The email was not sent. ${sendFaults[code](detail)} (${code})`);
    this.code = code;
  }
}
