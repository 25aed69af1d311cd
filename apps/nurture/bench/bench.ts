import { count, defineBench, type Row } from '@calliope/workspace/bench';
import manifest from '../package.json' with { type: 'json' };
import { type Measure, measureWork } from './measure-work.ts';

const ours = {
  name: 'Calliope',
  version: manifest.version,
  peer: false,
  does: 'Claims each email, asks the plan and the consent, makes it, settles it, plans the next and notes its job.',
  doesNot: 'Speaks to no carrier: it takes everything at once.',
};

const boss = {
  name: 'pg-boss',
  version: manifest.dependencies['pg-boss'],
  // A dependency of this app, so that nothing is to be installed.
  peer: false,
  does: 'Fetches jobs that are due, inserts the next ones and completes them, as many at a time.',
  doesNot: 'Knows no consent, makes no email, and sends twice what it was killed over.',
};

const sides = { ledger: ours, 'pg-boss': boss } as const;
const databases = ['PGlite', 'Postgres'] as const;
const groupOf = (database: string, size: number, more = ''): string =>
  `${database}, ${count(size)} steps that are due${more}`;
const shared = ', two processes';
const largestOf = (sizes: readonly number[]): number => Math.min(10_000, Math.max(...sizes));
const livesOf = (sizes: readonly number[]) => `${count(largestOf(sizes))} readers of seven emails`;

const row = (group: string, does: string, seconds: number, measure: Measure): Row => ({
  ...{ stage: group, group, side: sides[measure.side].name, does, seconds },
  run: (folder) => measureWork(measure, folder),
});

/** The engine beside the one that it stands on. */
export default defineBench({
  title: 'Emails that are due, from the database and back',
  sides: [ours, boss],
  sizes: [1000, 10_000],
  rows: (sizes) => [
    ...sizes.flatMap((size) =>
      databases.flatMap((database) => {
        const common = { database, count: size, steps: 1, workers: 1 };
        const group = groupOf(database, size);
        return [
          row(group, 'sends every step', size / 200, { ...common, side: 'ledger' }),
          row(group, 'passes on every job', size / 500, { ...common, side: 'pg-boss' }),
        ];
      }),
    ),
    row(groupOf('Postgres', largestOf(sizes), shared), 'sends every step', 60, {
      ...{ side: 'ledger', database: 'Postgres', count: largestOf(sizes), steps: 1, workers: 2 },
    }),
    row(livesOf(sizes), 'lives through every sequence', 200, {
      ...{ side: 'ledger', database: 'Postgres', count: largestOf(sizes), steps: 7, workers: 1 },
    }),
  ],
  targets: databases.map((database) => ({
    ...{ group: groupOf(database, 10_000), lighterThan: boss.name, times: 0.4 },
  })),
});
