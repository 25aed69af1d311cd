import type { SheetRun, SheetRuns } from './sheet-block.ts';

/** Lines of words as one, where a space that would stand first on a line, or twice, is dropped. */
export function joinRuns(parts: readonly SheetRuns[]): SheetRuns {
  const joined: SheetRun[] = [];
  for (const run of parts.flat()) {
    const tidy = run.type === 'text' && spaceBefore(joined.at(-1)) ? trimmed(run.text) : run;
    if (tidy.type !== 'text' || tidy.text !== '') joined.push(tidy);
  }
  return joined;
}

const spaceBefore = (run: SheetRun | undefined): boolean =>
  run?.type === 'lineBreak' || (run?.type === 'text' && run.text.endsWith(' '));

const trimmed = (text: string): SheetRun => ({ type: 'text', text: text.replace(/^ +/, '') });
