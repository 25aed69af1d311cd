import type { SafetyLine } from '@calliope/content-sdk';
import type { ReactNode } from 'react';

/** A safety line with its words rendered. */
export interface Line {
  readonly tone: SafetyLine['tone'];
  readonly words: ReactNode;
}
