import { assertLoopback } from '../../send/assert-loopback.ts';
import { isOneAddress } from '../is-one-address.ts';
import { refused, unclear } from '../outcomes.ts';
import type { MailRequest, Transport } from '../transport.ts';
import { askResend } from './ask-resend.ts';
import { outcomeOf } from './outcome-of.ts';

/** Where Resend is, and what it may know. */
export interface ResendOptions {
  readonly key: string;
  /** `https://api.resend.com`, or a stand-in for it. */
  readonly url: string;
  readonly baa: boolean;
  /** Whether real patients get the emails. Without it only this machine is spoken to. */
  readonly live: boolean;
  /** @see https://resend.com/docs/api-reference/rate-limit */
  readonly perSecond?: number | undefined;
}

const hour = 3_600_000;

/**
 * Carries emails by Resend's own SDK, one in each call.
 *
 * @throws SendFault when it is elsewhere and no real patients are served
 */
export function resendTransport(options: ResendOptions): Transport {
  const { key, url, baa, live, perSecond = 5 } = options;
  if (!live) assertLoopback(url, ['http:']);
  return {
    ...{ name: 'resend', baa, perSecond },
    // Resend keeps a key for 24 hours. The last one is left to clocks and to mail on its way.
    keyLife: 23 * hour,
    send: async (request: MailRequest, signal) => {
      if (!isOneAddress(request.to)) return refused('send/refused');
      try {
        return outcomeOf(await askResend({ key, url }, request, signal));
      } catch {
        return unclear('send/strange-answer');
      }
    },
    close: async () => undefined,
  };
}
