import type { Block } from '../schema.ts';

/** Reads `---`. */
export const readDivider = (): Block => ({ type: 'divider' });
