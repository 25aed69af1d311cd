import type { EmailMaker, Message, Reader } from './sides/side.ts';

const [side, count] = process.argv.slice(2);
const maker: EmailMaker =
  side === 'calliope'
    ? (await import('./sides/calliope.ts')).calliope
    : (await import('./sides/react-email.ts')).reactEmail;

const readers = Array.from(
  { length: Number(count) },
  (_, index): Reader => ({ token: `Ab-${index}`.padEnd(43, '_'), firstName: `Zoë ${index}` }),
);

/** Bytes, since a string that was only put together is not yet copied into one. */
const body = (message: Message): Buffer => Buffer.from(JSON.stringify(message));

async function makeAll(all: readonly Reader[]): Promise<number> {
  const make = await maker.begin();
  let bytes = 0;
  for (const reader of all) bytes += body(await make(reader)).length;
  return bytes;
}

async function check([reader]: readonly Reader[]): Promise<void> {
  if (!reader) throw new TypeError('There is nobody to write to.');
  const { html, text } = await (await maker.begin())(reader);
  for (const part of [html, text]) {
    const own = part.includes(reader.firstName) && part.includes(`/stop/${reader.token}`);
    if (!own) throw new Error(`${side} made an email that is not its reader's.`);
  }
}

await check(readers);
await makeAll(readers.slice(0, 200));
const [began, spent] = [performance.now(), process.cpuUsage()];
await makeAll(readers);
const wall = (performance.now() - began) / 1000;
const { user, system } = process.cpuUsage(spent);
process.send?.({ wall, cpu: (user + system) / 1e6 });
process.disconnect?.();
