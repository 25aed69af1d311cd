import type { TextBlock } from '../text-block.ts';

export const divider: TextBlock<'divider'> = () => '* * *';
