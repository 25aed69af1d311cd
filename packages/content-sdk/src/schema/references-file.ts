import { z } from 'zod';
import { authoredVersion } from './ids.ts';
import { reference } from './reference.ts';

/** `references.yaml`. */
export const referencesFile = z
  .strictObject({
    schemaVersion: authoredVersion,
    references: z.array(reference).meta({ description: 'Every source.' }),
  })
  .meta({ id: 'ReferencesFile', description: 'Every source that the library may cite.' });
