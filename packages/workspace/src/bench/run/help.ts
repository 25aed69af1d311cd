import { fewestRuns } from './options.ts';

/** What `npm run bench -- --help` prints. */
export const help = `Measures what every workspace's bench/ folder says, beside its peers.

  npm run bench -- [options]

  --runs N        runs of each row, at least ${fewestRuns} (default ${fewestRuns})
  --quick         allow fewer runs, for a quick look that nobody should quote (default 1)
  --sizes A,B     the sizes to measure, such as 100,1000
  --only WORDS    rows whose workspace, situation or side contains WORDS; may be repeated
  --strict        exit with 1 where a target is not met
  --json          print JSON, with every run, instead of the table
  --help          print this

Examples:
  npm run bench -- --sizes 100,1000
  npm run bench -- --sizes 10000 --only calliope
  npm run bench -- --only cold --only velite --quick
  npm run --silent bench -- --json > bench.json

Exit codes: 0 measured, 1 a side failed or (with --strict) a target is not met, 2 a wrong call.
Progress goes to stderr. NO_COLOR=1 turns colours off.
`;
