import { StartFault } from '@calliope/page-shell/host';
import { createEmulator } from 'emulate';
import { freePort } from '../free-port.ts';

/** An inbox on this machine that takes emails as Resend does. It forgets them when it closes. */
export interface Inbox {
  /** Where emails are sent: `http://127.0.0.1:4201`. */
  readonly url: string;
  /** Where people read them. */
  readonly page: string;
  readonly close: () => Promise<void>;
}

/**
 * Opens the inbox.
 *
 * @param wanted 0 takes any free port
 * @throws StartFault when the port is taken or not allowed
 */
export async function openInbox(wanted: number): Promise<Inbox> {
  const port = wanted || (await freePort());
  const { url, page } = inboxAt(port);
  // Given, because the emulator would otherwise take its address from the environment.
  const emulator = await createEmulator({ service: 'resend', port, baseUrl: url }).catch(
    (error: NodeJS.ErrnoException) => {
      throw explained(error, port);
    },
  );
  return { url, page, close: () => emulator.close() };
}

/** The inbox that another process has opened on a port. */
export const inboxAt = (port: number): Pick<Inbox, 'url' | 'page'> => {
  const url = `http://127.0.0.1:${port}`;
  return { url, page: `${url}/inbox` };
};

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already in use',
  EACCES: 'needs more rights than this process has',
};

function explained(error: NodeJS.ErrnoException, port: number): Error {
  const why = reasons[error.code ?? ''];
  return why === undefined
    ? error
    : new StartFault(`Port ${port} ${why}. Set INBOX_PORT to another port.`, { cause: error });
}
