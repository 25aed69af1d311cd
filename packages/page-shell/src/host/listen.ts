import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { StartFault } from './start-fault.ts';

/** What to listen with, and where. */
export interface ListenOptions {
  /** Answers requests: the `fetch` of a Hono app. */
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** 0 lets the system choose a free one. */
  readonly port: number;
  /** The environment variable that sets the port, for the message when it is taken. */
  readonly variable: string;
  /** Where to listen. This machine only, unless told otherwise. */
  readonly hostname?: string;
}

/** A server that listens. */
export interface Listening {
  /** Its address without a slash at the end: `http://127.0.0.1:4100`. */
  readonly url: string;
  /** Stops listening, lets open answers finish for a second, then closes every connection. */
  readonly close: () => Promise<void>;
}

/**
 * Listens for requests over HTTP.
 *
 * @throws StartFault that names the port and the variable when the port is taken or not allowed
 * @example
 * ```ts
 * import { listen } from '@calliope/page-shell/host';
 *
 * const { url, close } = await listen({
 *   fetch: () => new Response('Good morning'),
 *   port: 0,
 *   variable: 'WEB_PORT',
 * });
 * await (await fetch(url)).text();
 * // 'Good morning'
 * await close();
 * ```
 */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { hostname = '127.0.0.1' } = options;
  const server = createServer(getRequestListener(options.fetch, { overrideGlobalObjects: false }));
  await opened(server, hostname, options);
  return { url: `http://${bracketed(hostname)}:${portOf(server)}`, close: () => closed(server) };
}

function opened(server: Server, hostname: string, { port, variable }: ListenOptions) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(explained(error, port, variable)),
    );
    server.listen(port, hostname, resolve);
  });
}

function explained(error: NodeJS.ErrnoException, port: number, variable: string): Error {
  const why = reasons[error.code ?? ''];
  if (why === undefined) return error;
  return new StartFault(`Port ${port} ${why}. Set ${variable} to another port.`, { cause: error });
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already in use',
  EACCES: 'needs more rights than this process has',
};

function portOf(server: Server): number {
  const address = server.address();
  // A string is the address of a pipe, and only an open server has one at all.
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return address.port;
}

const bracketed = (hostname: string): string =>
  hostname.includes(':') ? `[${hostname}]` : hostname;

const grace = 1_000;

function closed(server: Server): Promise<void> {
  if (!server.listening) return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), grace);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
