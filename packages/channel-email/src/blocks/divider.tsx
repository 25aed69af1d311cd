import { space } from '@calliope/design';
import type { EmailBlock } from '../email-block.ts';
import { edge, painted } from '../style/painted.ts';

export const divider: EmailBlock<'divider'> = () => (
  <hr
    {...painted(
      { rule: 'line' },
      { border: 'none', borderTop: edge(1, 'line'), margin: `${space(8)}px 0` },
    )}
  />
);
