import { z } from 'zod';

export const divider = z
  .strictObject({ type: z.literal('divider') })
  .meta({ id: 'Divider', description: 'A pause between parts: ---.' });
