import { z } from 'zod';
import { authoredVersion } from './ids.ts';

const name = z
  .string()
  .regex(
    /^(?:(?:article|faq|notice|handout|sequence):[a-z0-9-]+|step:[a-z0-9-]+\/[a-z0-9-]+)(?:#[a-z0-9-]+)?$/,
    { error: 'Write KIND:ID, such as article:cost, with #SECTION for a section', abort: true },
  );

const kindOf = (address: string): string =>
  `${address.split(':')[0]}${address.includes('#') ? '#' : ''}`;

/** Where something is found that has another id now. */
export const redirect = z
  .strictObject({
    from: name.meta({ description: 'The old name, KIND:ID or KIND:ID#SECTION.' }),
    to: name.meta({ description: 'The name that it has today, of the same kind.' }),
  })
  .refine(({ from, to }) => kindOf(from) === kindOf(to), {
    message: 'Lead a name to one of the same kind, and a section to a section',
    path: ['to'],
  })
  .meta({ id: 'Redirect', description: 'Where something is found that has another id now.' });

/** `redirects.yaml`. */
export const redirectsFile = z
  .strictObject({
    schemaVersion: authoredVersion,
    redirects: z.array(redirect).meta({ description: 'Every name that is not used any more.' }),
  })
  .meta({
    id: 'RedirectsFile',
    description: 'Old names and where they lead; see calliope rename.',
  });

export type Redirect = z.infer<typeof redirect>;
