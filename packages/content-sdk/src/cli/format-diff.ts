import type { PartDiff, WordRun } from '../diff/compare-documents.ts';
import type { Paint } from './format-problems.ts';

const marks = { same: ' ', changed: '~', added: '+', removed: '-' } as const;
const styles = { same: 'dim', changed: 'yellow', added: 'green', removed: 'red' } as const;

/**
 * Parts that differ, in words. What was taken out stands in `[-…-]` and what came in `{+…+}`, as
 * in wdiff, and in colours on a terminal; lines without a change are left out.
 */
export const formatDiff = (parts: readonly PartDiff[], paint: Paint): string =>
  parts
    .filter(({ state }) => state !== 'same')
    .map((part) => formatPart(part, paint))
    .join('\n');

function formatPart({ id, title, state, words }: PartDiff, paint: Paint): string {
  const head = paint(styles[state], `${marks[state]} ${title === '' ? id : `${title} · ${id}`}`);
  const lines = state === 'changed' ? changedLines(words) : linesOf(words);
  const shown = lines.map((runs) => `    ${runs.map((run) => formatRun(run, paint)).join('')}\n`);
  return `${head}\n${shown.join('')}`;
}

function formatRun({ state, text }: WordRun, paint: Paint): string {
  if (state === 'same') return text;
  return state === 'added' ? paint('green', `{+${text}+}`) : paint('red', `[-${text}-]`);
}

/** Lines with a change, and `…` for those in between. */
function changedLines(words: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const gap: readonly WordRun[] = [{ state: 'same', text: '…' }];
  return linesOf(words)
    .map((runs) => (runs.some(({ state }) => state !== 'same') ? runs : gap))
    .filter((runs, index, all) => runs !== gap || all[index - 1] !== gap);
}

/** Words as lines, without the empty ones. */
function linesOf(words: readonly WordRun[]): readonly (readonly WordRun[])[] {
  const lines: WordRun[][] = [[]];
  for (const { state, text } of words) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ state, text: piece });
    }
  }
  return lines.filter((runs) => runs.some(({ text }) => text.trim() !== ''));
}
