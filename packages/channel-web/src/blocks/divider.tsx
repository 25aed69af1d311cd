import type { WebBlock } from '../web-block.ts';

export const divider: WebBlock<'divider'> = () => <hr />;
