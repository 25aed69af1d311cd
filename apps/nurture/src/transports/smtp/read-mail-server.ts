import { NurtureFault } from '../../fault/nurture-fault.ts';
import { isLoopback } from '../../send/is-loopback.ts';
import type { MailServer } from './mail-server.ts';

/**
 * Reads the address of a mail server: `smtps://user:password@mail.example.com`, or `smtp:` where
 * the connection becomes encrypted once it is made. Nothing may follow the port, since nodemailer
 * would take settings from there that turn encryption off or write passwords to the log.
 *
 * @throws NurtureFault that does not repeat the address, which may have a password in it
 */
export function readMailServer(address: string): MailServer {
  const url = URL.parse(address);
  const isBare = url !== null && /^\/?$/.test(url.pathname) && url.search === '' && url.hash === '';
  if (!isBare || !/^smtps?:$/.test(url.protocol) || !isHost.test(url.hostname)) {
    throw new NurtureFault('transport/wrong-url');
  }
  const secure = url.protocol === 'smtps:';
  const { username, password } = url;
  const loopback = isLoopback(url.hostname);
  return {
    // Asking a name server for this name could lead elsewhere.
    host: url.hostname === 'localhost' ? '127.0.0.1' : url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    ...{ secure, loopback },
    ...(username !== '' && { login: { user: decoded(username), pass: decoded(password) } }),
  };
}

const isHost = /^(\[[0-9a-f:.]+\]|[a-z0-9]([a-z0-9.-]*[a-z0-9])?)$/;

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new NurtureFault('transport/wrong-url');
  }
}
