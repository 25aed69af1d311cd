import { Places } from '../parse/places.ts';
import { errorAt, type Fault, type Place, type Problem } from '../problem.ts';
import { type Allowance, readAllowances } from './allowances.ts';

/** A text file of the content folder. */
export class SourceFile {
  readonly path: string;
  readonly text: string;
  /** Where rules are silenced in it. */
  readonly allowances: readonly Allowance[];
  /** Where what was read from it stands. */
  readonly places: Places;
  #lineStarts: readonly number[] | undefined;

  /** @param source as it is on disk, with what is only for writers */
  constructor(path: string, source: string) {
    const { text, allowances } = readAllowances(path, source);
    this.path = path;
    this.text = text;
    this.allowances = allowances;
    this.places = new Places(this);
  }

  /** The place of an offset in UTF-16 units. */
  at(offset: number): Place {
    this.#lineStarts ??= lineStarts(this.text);
    const starts = this.#lineStarts;
    const line = lastAtMost(starts, Math.max(0, offset));
    return { file: this.path, line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }

  /** The offset of a place, in UTF-16 units. */
  offsetOf({ line, column }: Pick<Place, 'line' | 'column'>): number {
    this.#lineStarts ??= lineStarts(this.text);
    return (this.#lineStarts[line - 1] ?? 0) + column - 1;
  }

  /** A fault as an error of this file. */
  problem(fault: Fault, offset = 0): Problem {
    return errorAt(this.at(offset), fault);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function lastAtMost(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
