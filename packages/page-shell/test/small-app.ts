// A small app that the tests of the host fork, as a supervisor would.
import { createServer } from 'node:http';
import { announce, listen, portFrom, runApp, untilStopped } from '../src/host/index.ts';

await runApp(async () => {
  const { url, close } = await listen({
    // The answer of /never does not end, like a connection that someone holds open.
    fetch: (request) =>
      request.url.endsWith('/never')
        ? new Response(
            new ReadableStream({
              start: (body) => body.enqueue(new TextEncoder().encode('still')),
            }),
          )
        : new Response('Good morning'),
    port: portFrom(process.env, 'SMALL_PORT', 0),
    variable: 'SMALL_PORT',
  });
  // Something that is never closed must not keep the process alive.
  createServer().listen(0, '127.0.0.1');
  announce([{ label: 'Small app', url }]);
  await untilStopped(close);
});
