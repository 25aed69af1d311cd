import type { Tally } from '@calliope/workspace/bench';
import { measureAccuracy } from '../test/editorial/accuracy/measure-accuracy.ts';

/** How often each language rule is right about sentences that two people wrote and labelled. */
export function accuracyTally(): Tally {
  const rows = measureAccuracy().map(({ rule, set, sentences, precision, recall }) => [
    ...[`${rule}, ${set}`, String(sentences)],
    ...[precision.toFixed(3), recall.toFixed(3)],
  ]);
  return {
    title: 'Language rules on labelled sentences',
    head: ['rule and set', 'sentences', 'precision', 'recall'],
    rows,
  };
}
