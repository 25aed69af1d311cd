import type { HandoutBlock } from './handout-block.ts';

export const divider: HandoutBlock<'divider'> = () => [{ type: 'divider' }];
