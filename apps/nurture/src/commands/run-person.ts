import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { forget, recordOf, stop } from '../people/index.ts';
import { programmeOf } from '../programme-of.ts';
import { type Context, WrongCall } from './context.ts';
import { addressOf, knownPerson } from './read-person.ts';

/** `nurture stop`: somebody asked staff to be written to no more. */
export async function runStop(argument: string, context: Context): Promise<void> {
  const address = await addressOf(argument, context);
  const programme = programmeOf(await context.library());
  const store = await context.store();
  await store.change(async (tables) => {
    const who = await knownPerson(tables, store, address);
    await stop(tables, store, programme, who, 'staff', context.now());
  });
  context.out('Stopped: no more emails go to this address.\n');
}

/** `nurture export`: all that is kept about somebody who asks. */
export async function runExport(
  argument: string,
  { out }: { readonly out?: string },
  context: Context,
): Promise<void> {
  const address = await addressOf(argument, context);
  const store = await context.store();
  const record = await store.change(async (tables) =>
    recordOf(tables, store, await knownPerson(tables, store, address)),
  );
  const text = `${JSON.stringify(record, null, 2)}\n`;
  if (out === undefined) return context.out(text);
  writeFileSync(resolve(context.cwd, out), text, { mode: 0o600, flag: 'wx' });
  context.err(`Written to ${out}. Delete it once they have it.\n`);
}

/** `nurture delete`: somebody asked to be forgotten. */
export async function runDelete(
  argument: string,
  { yes }: { readonly yes?: true },
  context: Context,
): Promise<void> {
  const address = await addressOf(argument, context);
  const store = await context.store();
  if (!yes) throw new WrongCall('Say --yes: what is deleted does not come back.');
  await store.change(async (tables) => {
    const who = await knownPerson(tables, store, address);
    await forget(tables, store, who, 'staff', context.now());
  });
  context.out('Deleted. A scrambled form of the address stays, so that nobody writes to it.\n');
}
