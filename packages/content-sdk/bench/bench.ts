import { defineBench } from '@calliope/workspace/bench';
import { accuracyTally } from './accuracy-tally.ts';
import { groupOf, processRows } from './process-rows.ts';
import { ruleRows } from './rule-rows.ts';
import { targets } from './targets.ts';
import { astro } from './tools/astro.ts';
import { calliope } from './tools/calliope.ts';
import { contentCollections } from './tools/content-collections.ts';
import { velite } from './tools/velite.ts';
import { watchRows } from './watch-rows.ts';

const tools = [calliope, astro, contentCollections, velite] as const;

/** The compiler beside its peers, on the same Markdown. */
export default defineBench({
  title: 'The compiler',
  sides: [calliope.side, astro.side, contentCollections.side, velite.side],
  sizes: [100, 1000, 10_000],
  rows: (sizes) => [
    ...sizes.flatMap((count) => processRows(tools, count)),
    // Following saves is measured once: at a thousand documents, or fewer where no more are asked for.
    ...watchRows(tools, Math.min(1000, Math.max(...sizes))),
    ...ruleRows(Math.min(1000, Math.max(...sizes))),
  ],
  targets,
  tally: accuracyTally,
  growth: {
    unit: 'Growth: CPU seconds per 1,000 documents, cold',
    points: [1000, 10_000].map((count) => ({ group: groupOf(count, 'cold'), units: count / 1000 })),
  },
});
