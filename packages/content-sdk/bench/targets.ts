import type { Target } from '@calliope/workspace/bench';
import { groupOf } from './process-rows.ts';
import { ruleGroups } from './rule-rows.ts';

const largest = groupOf(10_000, 'cold');
const ruled = ruleGroups(1000);
const changed = groupOf(10_000, 'one file changed');

/** What the compiler must reach. */
export const targets: readonly Target[] = [
  { group: largest, lighterThan: 'Astro', times: 2 },
  { group: largest, lighterThan: 'content-collections', times: 8 },
  { group: largest, lighterThan: 'velite', times: 13 },
  { group: largest, of: 'peak', atMost: 500 },
  { group: changed, lighterThan: 'content-collections', times: 10 },
  { group: groupOf(1000, 'saved while it watches'), of: 'wall', atMost: 0.025 },
  { group: ruled.with, beyond: ruled.without, of: 'cpu', atMost: 2 },
];
