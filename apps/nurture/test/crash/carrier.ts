import { randomUUID } from 'node:crypto';
import { resendTransport } from '../../src/transports/resend/resend-transport.ts';
import type { Transport } from '../../src/transports/transport.ts';

/** How a process of a test gives names to emails. `strange` is what the ledger keeps from happening. */
export type Keys = 'ours' | 'strange';

/** Carries emails to an inbox on this machine, as fast as it can. */
export function carrierTo(inbox: string, keys: Keys = 'ours'): Transport {
  const transport = resendTransport({
    // The inbox counts the requests of each token, and refuses too many.
    ...{ key: `re_${randomUUID()}`, url: inbox, baa: true, live: false },
    perSecond: Number.POSITIVE_INFINITY,
  });
  if (keys === 'ours') return transport;
  return {
    ...transport,
    send: (request, signal) => transport.send({ ...request, key: randomUUID() }, signal),
  };
}
