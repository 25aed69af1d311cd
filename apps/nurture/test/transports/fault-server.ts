import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** What a server does with a request that it has read. */
export type Behaviour =
  | { readonly status: number; readonly body?: string; readonly headers?: Record<string, string> }
  /** It hangs up; in the middle of its answer where a status is named. */
  | { readonly hangUp: number | 'before' }
  | 'silence';

/** A request as it came. */
interface Heard {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A server that has one fault, and keeps what it was asked. */
export async function faultServer(behaviour: Behaviour) {
  const requests: Heard[] = [];
  const server = createServer(async (request, response) => {
    requests.push({ headers: request.headers, body: await text(request) });
    behave(behaviour, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

function behave(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'silence') return;
  if ('status' in behaviour) {
    const { status, body = '', headers = {} } = behaviour;
    response.writeHead(status, headers).end(body);
  } else if (behaviour.hangUp === 'before') {
    response.destroy();
  } else {
    response.writeHead(behaviour.hangUp, { 'content-length': '100' }).write('{"id":');
    setTimeout(() => response.destroy(), 20);
  }
}
