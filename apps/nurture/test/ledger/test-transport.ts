import type { MailRequest, Outcome, Transport } from '../../src/transports/transport.ts';

/** A carrier that does as a test says, and remembers what it was asked. */
export interface TestTransport extends Transport {
  readonly asked: MailRequest[];
  /** What it says from now on; a function is asked each time. */
  answer: Outcome | ((request: MailRequest, signal: AbortSignal) => Outcome | Promise<Outcome>);
}

/** A carrier that accepts everything. */
export function testTransport(more: Partial<Transport> = {}): TestTransport {
  const transport: TestTransport = {
    ...{ name: 'resend', baa: true, keyLife: 23 * 3_600_000, perSecond: Number.POSITIVE_INFINITY },
    asked: [],
    answer: ({ key }) => ({ type: 'accepted', providerId: `id-${key}` }),
    send: async (request, signal) => {
      transport.asked.push(request);
      const { answer } = transport;
      return typeof answer === 'function' ? answer(request, signal) : answer;
    },
    close: async () => undefined,
    ...more,
  };
  return transport;
}
