import type { NodemailerError } from 'nodemailer';
import { later, refused, unclear } from '../outcomes.ts';
import type { Outcome } from '../transport.ts';
import { hadBegun } from './watched-pool.ts';

/**
 * What an error of nodemailer means for an email. Until the mail server has begun to get its
 * words it cannot be out. From then on only an answer tells; without one nobody knows.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5321#section-4.2.5
 */
export function outcomeOfError(thrown: unknown): Outcome {
  if (!(thrown instanceof Error)) return unclear('send/unclear');
  const error: NodemailerError = thrown;
  const { code = '', responseCode = 0, command = '' } = error;
  const answered = code === 'EMESSAGE' && responseCode >= 400;
  if (hadBegun(error)) return answered ? answerToWords(responseCode) : unclear('send/unclear');
  if (code === 'EMESSAGE' || (code === 'EENVELOPE' && command === 'API'))
    return refused('send/refused');
  return beforeWords(error);
}

const answerToWords = (reply: number): Outcome =>
  reply >= 500 ? refused('send/refused') : later('send/carrier-fault');

/** What is wrong with the account or the sender keeps back every email, so none is given up for it. */
function beforeWords(error: NodemailerError): Outcome {
  const { code = '', responseCode: reply = 0, command = '' } = error;
  if (['EAUTH', 'ENOAUTH', 'EOAUTH2'].includes(code) || wantsLogin.includes(reply)) {
    return later('send/key-refused');
  }
  const isTls = code === 'ETLS' || isCertificate.test(error.originalCode ?? '');
  if (isTls) return later('send/no-tls');
  if (reply === closing) return later('send/carrier-fault');
  if (code !== 'EENVELOPE') return later('send/unreachable');
  if (reply < 500 || reply === badSequence) return later('send/carrier-fault');
  const isSender = command === 'MAIL FROM' && reply !== tooLarge;
  return isSender ? later('send/sender-refused') : refused('send/refused');
}

// https://www.rfc-editor.org/rfc/rfc4954#section-6
const wantsLogin = [530, 534, 535, 538];

/** What Node calls certificates that it does not trust, after OpenSSL. */
const isCertificate = /CERT|UNABLE_TO_|ERR_(SSL|TLS)_/;

/** Answers, and closes the connection. */
const closing = 421;
const badSequence = 503;
const tooLarge = 552;
