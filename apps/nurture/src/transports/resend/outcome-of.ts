import { z } from 'zod';
import { accepted, later, perhaps, refused, unclear } from '../outcomes.ts';
import type { Outcome } from '../transport.ts';
import { waitIn } from './wait-in.ts';
import type { Answer } from './watched-resend.ts';

/**
 * What an answer of Resend means for an email.
 *
 * @see https://resend.com/docs/api-reference/errors
 */
export function outcomeOf(answer: Answer): Outcome {
  if ('reached' in answer) {
    return answer.reached ? perhaps('send/no-answer') : later('send/unreachable');
  }
  const { status, headers, body, whole } = answer;
  const isGood = status >= 200 && status < 300;
  if (isGood && !whole) return perhaps('send/no-answer');
  if (isGood) return acceptedWith(body);
  if (status < 400) return unclear('send/strange-answer');
  if (status === 429) return later('send/too-many', waitIn(headers));
  if (status === 408 || status >= 500) return perhaps('send/carrier-fault', waitIn(headers));
  return refusalOf(status, body);
}

const sent = z.object({ id: z.string().min(1).max(200) });

function acceptedWith(body: unknown): Outcome {
  const read = sent.safeParse(body);
  return read.success ? accepted(read.data.id) : unclear('send/strange-answer');
}

const named = z.object({ name: z.string().catch(''), message: z.string().catch('') });

/** What is wrong with the account keeps back every email, so none is given up for it. */
function refusalOf(status: number, body: unknown): Outcome {
  const { name = '', message = '' } = named.safeParse(body).data ?? {};
  if (status === 409) {
    return name === 'invalid_idempotent_request'
      ? unclear('send/other-words')
      : perhaps('send/in-progress');
  }
  // A key that is no key at all is answered with 400.
  const isKey = status === 401 || status === 403 || /\bAPI key\b/i.test(message);
  if (isKey) return later('send/key-refused');
  if (name === 'invalid_from_address') return later('send/sender-refused');
  const isEmail = status === 400 || status === 413 || status === 422;
  return isEmail ? refused('send/refused') : later('send/carrier-fault');
}
