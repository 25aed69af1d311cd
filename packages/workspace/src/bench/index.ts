export type { Bench, Growth, Row, Sample, Side, Tally, Target } from './bench.ts';
export { defineBench } from './bench.ts';
export { runProcess } from './measure/run-process.ts';
export { secondsUntilWritten } from './measure/seconds-until-written.ts';
export { startWatching, type Watching } from './measure/start-watching.ts';
export { count } from './report/numbers.ts';
