import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { openInbox } from '../../src/inbox/open-inbox.ts';

/** What goes wrong with one request. */
export type Fault =
  | 'none'
  /** It is not passed on, and answered so. */
  | { readonly status: number; readonly name?: string; readonly retryAfter?: number }
  /** The inbox takes it, and its answer does not come through as it was. */
  | { readonly taken: 'dropped' | 'hanging' | 'garbage' | 'without an id' | 500 }
  | { readonly taken: 'with the id'; readonly id: string };

/** An inbox behind a server that has faults. */
export interface FaultyInbox {
  readonly url: string;
  /** The inbox itself, which knows what it has got. */
  readonly inbox: string;
  /** Is asked before each request. */
  next: () => Fault;
  /** Lets nobody connect. */
  readonly goAway: () => Promise<void>;
  readonly comeBack: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Puts a server with faults in front of an inbox. */
export async function faultyInbox(): Promise<FaultyInbox> {
  const inbox = await openInbox(0);
  const server = createServer((request, response) => {
    const fault = faulty.next();
    void answer(request, response, inbox.url, fault).catch(() => response.destroy());
  });
  const listening = (at: number) =>
    new Promise<void>((done) => server.listen(at, '127.0.0.1', done));
  await listening(0);
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const goAway = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  const faulty: FaultyInbox = {
    ...{ url: `http://127.0.0.1:${port}`, inbox: inbox.url, next: () => 'none', goAway },
    comeBack: () => listening(port),
    close: async () => {
      await goAway();
      await inbox.close();
    },
  };
  return faulty;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  inbox: string,
  fault: Fault,
): Promise<void> {
  const body = await text(request);
  if (fault !== 'none' && 'status' in fault) {
    const { status, name = 'fault', retryAfter } = fault;
    const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    response.writeHead(status, headers).end(JSON.stringify({ name, message: name }));
    return;
  }
  const passed = ['authorization', 'content-type', 'idempotency-key'].flatMap((name) => {
    const value = request.headers[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  const sent = { method: request.method ?? 'GET', headers: Object.fromEntries(passed), body };
  const real = await fetch(`${inbox}${request.url}`, sent);
  const said = await real.text();
  if (fault === 'none') response.writeHead(real.status).end(said);
  else if (fault.taken === 'dropped') response.destroy();
  else if (fault.taken === 'garbage') response.writeHead(200).end('<html>');
  else if (fault.taken === 'without an id') response.writeHead(200).end('{}');
  else if (fault.taken === 500) response.writeHead(500).end('{}');
  else if (fault.taken === 'with the id') {
    response.writeHead(200).end(JSON.stringify({ id: fault.id }));
  }
}
