import { randomUUID } from 'node:crypto';
import { resendTransport } from '../../src/transports/resend/resend-transport.ts';
import type { Transport } from '../../src/transports/transport.ts';

/** How a process of a test gives names to emails. `strange` is what the ledger keeps from happening. */
export type Keys = 'ours' | 'strange';

/** What carries the emails of processes that are killed, to an inbox on this machine. */
export function carrierTo(inbox: string, keys: Keys): Transport {
  const transport = resendTransport({
    ...{ key: 're_local_inbox', url: inbox, baa: true, live: false },
    perSecond: Number.POSITIVE_INFINITY,
  });
  if (keys === 'ours') return transport;
  return {
    ...transport,
    send: (request, signal) => transport.send({ ...request, key: randomUUID() }, signal),
  };
}
