import { NurtureFault } from '../fault/nurture-fault.ts';
import { inboxAt, openInbox } from '../inbox/open-inbox.ts';
import { SendFault } from '../send/send-fault.ts';
import { resendTransport } from './resend/resend-transport.ts';
import { readDkimKey } from './smtp/read-dkim-key.ts';
import { smtpTransport } from './smtp/smtp-transport.ts';
import type { Transport } from './transport.ts';
import type { TransportSettings } from './transport-settings.ts';

/** What carries mail, and where people read it if it stays on this machine. */
export interface OpenedTransport {
  readonly transport: Transport;
  /** The page of the inbox, which closes with the transport. */
  readonly inbox?: string | undefined;
}

/** What opening a transport depends on. */
export interface TransportPlace {
  readonly transport: TransportSettings;
  readonly inboxPort: number;
  /** Whether real patients get the emails. Without it only this machine is spoken to. */
  readonly live: boolean;
  /** Whether another process has the inbox open already. */
  readonly joins?: boolean | undefined;
}

/**
 * Opens what the settings name. Nothing is said to anybody else before the first email.
 *
 * @throws SendFault when it is elsewhere and no real patients are served
 * @throws NurtureFault when the key that signs cannot be used, or nobody carries real mail
 * @throws StartFault when the port of the inbox is taken
 */
export async function openTransport(place: TransportPlace): Promise<OpenedTransport> {
  const { transport: settings, live } = place;
  if (settings.type === 'inbox') {
    if (live) throw new NurtureFault('transport/none');
    return openLocal(place);
  }
  if (settings.type === 'resend') {
    const { key, baa } = settings;
    return { transport: resendTransport({ key, baa, live, url: 'https://api.resend.com' }) };
  }
  const { server, baa, dkim } = settings;
  if (!live && !server.loopback) throw new SendFault('send/not-loopback', server.host);
  return { transport: smtpTransport({ server, baa, dkim: dkim && readDkimKey(dkim) }) };
}

async function openLocal({ inboxPort, joins }: TransportPlace): Promise<OpenedTransport> {
  const inbox = joins
    ? { ...inboxAt(inboxPort), close: async () => undefined }
    : await openInbox(inboxPort);
  const transport = resendTransport({
    ...{ key: 're_local_inbox', url: inbox.url, live: false },
    // It needs no agreement, since nothing leaves this machine.
    baa: true,
  });
  return { transport: { ...transport, close: inbox.close }, inbox: inbox.page };
}
