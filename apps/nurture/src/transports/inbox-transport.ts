import { sendEmail } from '../send/send-email.ts';
import { SendFault } from '../send/send-fault.ts';
import type { Transport } from './transport.ts';

/** The inbox on this machine as a transport. */
export const inboxTransport = (via: string): Transport => ({
  ...{ name: 'resend', baa: true, keyLife: 23 * 3_600_000, perSecond: 5 },
  send: async ({ key, to, email }) => {
    try {
      return { type: 'accepted', providerId: await sendEmail(email, { to, key, via }) };
    } catch (error) {
      const code = error instanceof SendFault ? error.code : 'send/unreachable';
      return { type: 'later', code, mayBeOut: code !== 'send/refused' };
    }
  },
  close: async () => undefined,
});
