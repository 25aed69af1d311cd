import type { SheetRun, SheetRuns } from './sheet-block.ts';

/** The words of a line without their dress, to measure them or to compare them. */
export const plainWords = (runs: SheetRuns): string => runs.map(wordsOf).join('');

function wordsOf(run: SheetRun): string {
  switch (run.type) {
    case 'text':
      return run.text;
    case 'cite':
      return run.numbers.join(', ');
    case 'lineBreak':
      return '\n';
    default:
      return plainWords(run.runs);
  }
}
