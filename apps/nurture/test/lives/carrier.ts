import type { MailRequest, Outcome, Transport } from '../../src/transports/transport.ts';

/** An email that got where it was to go. */
interface Carried {
  readonly at: number;
  readonly key: string;
  readonly to: string;
  readonly subject: string;
}

/** A carrier of a test, which keeps a record of its own. */
export interface Carrier extends Transport {
  readonly carried: readonly Carried[];
  /** Keys that came with other bytes than before. */
  readonly changed: readonly string[];
  /** Keys whose answer got lost, or whose worker died over it. */
  readonly doubtful: ReadonlySet<string>;
  /** What it does with an email: takes it, turns it away, or takes it without a word that arrives. */
  mood: () => 'takes' | 'away' | 'deaf';
  /** Takes an email whose answer nobody waits for. */
  readonly take: (request: MailRequest) => void;
}

const day = 86_400_000;

/** Knows an email by its key for a day, as Resend does; then the same key is another email. */
export function testCarrier(now: () => Date): Carrier {
  const carried: Carried[] = [];
  const changed: string[] = [];
  const doubtful = new Set<string>();
  const known = new Map<string, { at: number; bytes: string; id: string }>();
  const take = (request: MailRequest): string | undefined => {
    const at = now().getTime();
    const bytes = JSON.stringify(request);
    const before = known.get(request.key);
    if (before && at - before.at < day) {
      if (before.bytes !== bytes) changed.push(request.key);
      return before.bytes === bytes ? before.id : undefined;
    }
    const { key, to, email } = request;
    const id = `id-${carried.length}`;
    known.set(key, { at, bytes, id });
    carried.push({ at, key, to, subject: email.subject });
    return id;
  };
  const carrier: Carrier = {
    ...{ name: 'resend', baa: true, keyLife: 23 * 3_600_000, perSecond: Number.POSITIVE_INFINITY },
    ...{ carried, changed, doubtful, mood: () => 'takes' },
    take: (request) => {
      doubtful.add(request.key);
      take(request);
    },
    send: async (request): Promise<Outcome> => {
      const mood = carrier.mood();
      if (mood === 'away') return { type: 'later', code: 'send/unreachable', mayBeOut: false };
      const id = take(request);
      if (mood === 'deaf') {
        doubtful.add(request.key);
        return { type: 'later', code: 'send/no-answer', mayBeOut: true };
      }
      return id === undefined
        ? { type: 'unclear', code: 'send/other-words' }
        : { type: 'accepted', providerId: id };
    },
    close: async () => undefined,
  };
  return carrier;
}
