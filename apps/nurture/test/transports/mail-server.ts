import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailServer } from '../../src/transports/smtp/mail-server.ts';

/** A mail as it came. */
export interface Delivered {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: Buffer;
  readonly secure: boolean;
}

/** What a server does at one moment of a mail: nothing, answer with a code, hang up, or wait for ever. */
type Trouble = number | 'hang up' | 'wait' | undefined;

/** When a server makes trouble. */
export interface Troubles {
  readonly connect?: Trouble;
  readonly login?: Trouble;
  readonly mail?: Trouble;
  readonly rcpt?: Trouble;
  /** While the words come. */
  readonly words?: Trouble;
  /** Once all words are there: the mail counts as delivered then. */
  readonly end?: Trouble;
}

/** A mail server on this machine that keeps what it was given. */
export async function mailServer(troubles: Troubles = {}, options: SMTPServerOptions = {}) {
  const mails: Delivered[] = [];
  const moments: (keyof Troubles)[] = [];
  let now = troubles;
  const at = (moment: keyof Troubles, done: (error?: Error | null) => void): void => {
    moments.push(moment);
    const trouble = now[moment];
    if (trouble === undefined) done();
    else if (trouble === 'hang up') hangUp();
    else if (trouble !== 'wait') {
      done(Object.assign(new Error('no, ada@example.com'), { responseCode: trouble }));
    }
  };
  const server = new SMTPServer({
    ...{ authOptional: true, logger: false, hideSTARTTLS: true, hidePIPELINING: false },
    onConnect: (_, done) => at('connect', done),
    onAuth: ({ username }, _, done) =>
      at('login', (error) => done(error ?? null, { user: username })),
    onMailFrom: (_, __, done) => at('mail', done),
    onRcptTo: (_, __, done) => at('rcpt', done),
    onData: async (stream, { envelope, secure }, done) => {
      if (now.words === 'hang up') {
        stream.once('data', hangUp);
        return;
      }
      const raw = await buffer(stream);
      const from = envelope.mailFrom ? envelope.mailFrom.address : '';
      mails.push({ from, to: envelope.rcptTo.map(({ address }) => address), raw, secure });
      at('end', done);
    },
    ...options,
  });
  // A client that hangs up concerns its own test.
  server.on('error', () => undefined);
  const hangUp = () => {
    for (const { _socket } of server.connections) _socket.destroy();
  };
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server on a port has an address of this form.
  const { port } = server.server.address() as AddressInfo;
  const place: MailServer = { host: '127.0.0.1', port, secure: false, loopback: true };
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      hangUp();
    });
  return { place, mails, moments, close, change: (to: Troubles) => (now = to) };
}
