import { join } from 'node:path';
import { z } from 'zod';

/** A command as the service is told it. */
export const call = z.strictObject({
  argv: z.array(z.string()),
  cwd: z.string(),
  input: z.string(),
  colours: z.boolean(),
});

/** What it said, in order, and how it ended. */
export const answer = z.strictObject({
  said: z.array(z.strictObject({ to: z.enum(['out', 'err']), text: z.string() })),
  code: z.union([z.literal(0), z.literal(1), z.literal(2)]),
});

export type Call = z.infer<typeof call>;
export type Answer = z.infer<typeof answer>;

/** Where a service on a folder hears commands. The folder is its owner's alone. */
export const controlPath = (folder: string): string => join(folder, 'control');
