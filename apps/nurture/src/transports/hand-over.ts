import { isSendCode, SendFault } from '../send/send-fault.ts';
import type { MailRequest, Transport } from './transport.ts';

/**
 * Hands over an email, for whoever only wants to know whether it was taken.
 *
 * @returns the id that it was given
 * @throws SendFault when it was not taken, or nobody knows
 */
export async function handOver(
  transport: Pick<Transport, 'send'>,
  request: MailRequest,
  signal: AbortSignal = AbortSignal.timeout(60_000),
): Promise<string> {
  const outcome = await transport.send(request, signal);
  if (outcome.type === 'accepted') return outcome.providerId;
  throw new SendFault(isSendCode(outcome.code) ? outcome.code : 'send/unclear');
}
