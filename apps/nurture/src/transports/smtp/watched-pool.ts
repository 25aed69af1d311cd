import type { Readable } from 'node:stream';
import SMTPPool from 'nodemailer/lib/smtp-pool';

type Send = Parameters<SMTPPool['send']>;

/** Emails of which the mail server has begun to get the words, by the error that ended them. */
const begun = new WeakSet<Error>();

/** Whether the mail server may have had the whole email when this error came. */
export const hadBegun = (error: Error): boolean => begun.has(error);

/**
 * The pool of connections, which also says how far an email got. Its own errors do not: a
 * connection that breaks is the same error before and after the mail server took the email.
 */
export class WatchedPool extends SMTPPool {
  override send(mail: Send[0], callback: Send[1]): boolean {
    let stream: Readable | undefined;
    const { message } = mail;
    const read = message.createReadStream.bind(message);
    message.createReadStream = (...options) => {
      const made = read(...options);
      stream = made;
      return made;
    };
    return super.send(mail, (error, info) => {
      // The words are read once the mail server has said that it takes them.
      if (error && stream?.readableDidRead) begun.add(error);
      callback(error, info);
    });
  }
}
