import { styleText } from 'node:util';
import type { Row, Sample } from '../bench.ts';
import { duration, threeDigits } from './numbers.ts';

/** Says what is being measured while it is. */
export interface Progress {
  begins(row: Row, run: number, runs: number): void;
  ends(sample: Sample | undefined): void;
  /** Takes away what stands on a terminal only for a while. */
  clear(): void;
}

/** What is written to: stderr. */
export interface Terminal {
  write(text: string): unknown;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** On a terminal one line that is drawn anew; in a pipe a line for every run. */
export function showProgress(
  stream: Terminal,
  rows: readonly Row[],
  runs: number,
  env: NodeJS.ProcessEnv,
): Progress {
  const total = rows.length * runs;
  const plain = !stream.isTTY || env['NO_COLOR'] !== undefined;
  let [done, estimated, line] = [0, 0, ''];
  const started = performance.now();
  const all = rows.reduce((sum, { seconds }) => sum + seconds, 0) * runs;
  const left = () => {
    const spent = (performance.now() - started) / 1000;
    // Two estimates before it may be believed how fast this machine is.
    const pace = done < 2 ? 1 : spent / estimated;
    return `about ${duration((all - estimated) * pace)} left`;
  };
  const clear = () => {
    if (!plain) stream.write('\r\x1b[2K');
  };
  return {
    begins(row, run, of) {
      line = `${done + 1}/${total}  ${row.group}: ${row.side}, run ${run} of ${of}`;
      const dim = styleText('dim', left(), { validateStream: false });
      if (!plain)
        stream.write(
          `\r\x1b[2K${line.slice(0, Math.max(20, (stream.columns || 80) - 24))}  ${dim}`,
        );
      estimated += row.seconds;
    },
    ends(sample) {
      done += 1;
      const told = sample ? `${threeDigits(sample.wall)} s` : 'not available';
      if (plain) stream.write(`${line}: ${told}\n`);
    },
    clear,
  };
}
