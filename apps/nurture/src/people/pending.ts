import { z } from 'zod';

/** What happens once an address is confirmed. It is kept sealed in the link that confirms it. */
export const pending = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('enrol'),
    firstName: z.string(),
    locale: z.string(),
    timeZone: z.string(),
    sequence: z.string(),
    visitOn: z.iso.date().optional(),
  }),
  z.strictObject({ kind: z.literal('move'), address: z.string() }),
]);

export type Pending = z.infer<typeof pending>;
