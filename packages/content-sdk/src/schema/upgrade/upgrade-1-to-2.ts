import { z } from 'zod';
import { type ChannelName, channelName } from '../safety-line.ts';
import type { Upgrade } from './upgrade.ts';

type Line = Readonly<Record<string, unknown>>;

const lines = z.array(z.looseObject({}));
const byChannel = z.object({ web: lines, email: lines, handout: lines });

/** Version 1 had the safety lines of each channel in a list of its own, most of them three times. */
export const upgrade1To2: Upgrade = (old) => {
  const { success, data } = byChannel.safeParse(old['safety']);
  return { ...old, schemaVersion: 2, ...(success && { safety: merged(data) }) };
};

/**
 * One list that has the lines of every channel in the order of that channel. Each line stands as
 * far to the front as the lists allow; where two lists are free, the order of the channels decides.
 */
function merged(lists: Readonly<Record<ChannelName, readonly Line[]>>): Line[] {
  const left = channelName.options.map((channel) => ({
    channel,
    lines: lists[channel].map((line) => ({ line, name: JSON.stringify(line) })),
  }));
  const result: Line[] = [];
  for (;;) {
    const heads = left.flatMap(({ lines: [head] }) => head ?? []);
    const waits = (name: string) =>
      left.some(({ lines: [, ...rest] }) => rest.some((other) => other.name === name));
    const next = heads.find(({ name }) => !waits(name)) ?? heads[0];
    if (!next) return result;
    const owing = left.filter(({ lines: [head] }) => head?.name === next.name);
    for (const { lines: queue } of owing) queue.shift();
    result.push({ ...next.line, channels: owing.map(({ channel }) => channel) });
  }
}
