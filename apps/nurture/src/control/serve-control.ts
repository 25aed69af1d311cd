import { chmodSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Answer, type Call, call, controlPath } from './control-message.ts';

/**
 * Lets the command line reach a service that holds the folder, since nobody else can open it.
 * Whoever may open the folder may call: the socket is a file in it.
 *
 * @returns what ends it
 */
export async function serveControl(
  folder: string,
  answer: (call: Call) => Promise<Answer>,
): Promise<() => Promise<void>> {
  const path = controlPath(folder);
  // That of a service that was killed: the lock says that none runs.
  rmSync(path, { force: true });
  const server = createServer((request, response) => {
    void answered(request, answer).then(
      (body) => response.writeHead(200, { 'content-type': 'application/json' }).end(body),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  chmodSync(path, 0o600);
  return () => new Promise((resolve) => server.close(() => resolve()));
}

async function answered(
  request: IncomingMessage,
  answer: (call: Call) => Promise<Answer>,
): Promise<string> {
  return JSON.stringify(await answer(call.parse(JSON.parse(await text(request)))));
}
