import { z } from 'zod';
import { authoredVersion, slug } from './ids.ts';

/** Someone who writes or reviews. Nobody is listed who has not agreed to be. */
export const person = z
  .strictObject({
    id: slug,
    name: z.string().min(1).meta({ description: 'As it is printed.' }),
    credential: z.string().optional().meta({ description: 'Such as MD or PMHNP.' }),
    role: z.enum(['writer', 'reviewer']).meta({ description: 'What they do with the words.' }),
  })
  .meta({ id: 'Person', description: 'Someone who writes or reviews.' });

/** `people.yaml`. */
export const peopleFile = z
  .strictObject({
    schemaVersion: authoredVersion,
    people: z.array(person).meta({ description: 'Everyone.' }),
  })
  .meta({ id: 'PeopleFile', description: 'Everyone who writes or reviews.' });

export type Person = z.infer<typeof person>;
