import { z } from 'zod';
import { authoredVersion } from './ids.ts';
import { safeHttps } from './safe-https.ts';

/** `clinic.yaml`: the clinic's facts, each written once. A fact that is not known is left out. */
export const clinic = z
  .strictObject({
    schemaVersion: authoredVersion,
    name: z.string().min(1).meta({ description: 'The full name.' }),
    neutralName: z.string().min(1).meta({
      description: 'A name that does not say what is treated, for senders and subjects.',
    }),
    street: z.string().min(1).meta({ description: 'Number, street and suite.' }),
    city: z.string().min(1).meta({ description: 'Town or city.' }),
    region: z.string().min(1).meta({ description: 'State, as in MD.' }),
    postalCode: z.string().min(1).meta({ description: 'ZIP code.' }),
    country: z.string().min(1).meta({ description: 'Country, in full.' }),
    phone: z
      .string()
      .regex(/^\d{3}-\d{3}-\d{4}$/, 'Write it as 301-555-0100')
      .meta({ description: 'As it is read aloud, with hyphens: 301-555-0100.' }),
    website: safeHttps.meta({ description: 'Address of the site, with https.' }),
    email: z.email().optional().meta({ description: 'A mailbox that somebody reads.' }),
    closedOn: z
      .array(z.iso.date({ error: 'Write a day of the calendar as 2027-03-14', abort: true }))
      .superRefine(reportDisorder)
      .optional()
      .meta({
        description:
          'Days on which the clinic is closed: no planned email goes out. In their order, each once.',
      }),
    timeZone: z.string().min(1).meta({ description: 'IANA name, such as America/New_York.' }),
  })
  .meta({ id: 'Clinic', description: "The clinic's facts, each written once." });

function reportDisorder(days: readonly string[], context: z.RefinementCtx): void {
  const index = days.findIndex((day, at) => at > 0 && day <= (days[at - 1] ?? ''));
  if (index < 0) return;
  const isRepeated = days[index] === days[index - 1];
  const message = isRepeated ? 'The day stands here twice' : 'An earlier day comes after a later';
  context.addIssue({ code: 'custom', message, path: [index] });
}

/** One fact as a reader meets it. */
export const factValue = z
  .strictObject({
    value: z.string().min(1).meta({ description: 'The words that a reader sees.' }),
    href: z.string().optional().meta({ description: 'tel:, mailto: or https:, where it has one.' }),
  })
  .meta({ id: 'FactValue', description: 'A fact as a reader meets it.' });

export type Clinic = z.infer<typeof clinic>;
export type FactValue = z.infer<typeof factValue>;
