// A process that runs one example after the other, and says of each how it ended.
import { inspect } from 'node:util';
import './shows.ts';

process.on('message', async (module: string) => {
  const fault = await import(module).then(
    () => (process.exitCode ? `Its code is ${process.exitCode}.` : undefined),
    (error: unknown) => inspect(error),
  );
  process.send?.({ module, fault });
});
