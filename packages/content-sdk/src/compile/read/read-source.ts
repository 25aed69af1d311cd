import { isUtf8 } from 'node:buffer';
import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { faults } from '../faults.ts';
import type { Fault, Problem } from '../problem.ts';
import { reasonOf } from './reason-of.ts';
import { SourceFile } from './source-file.ts';
import { type Stamp, sameStamp, stampOf } from './stamp.ts';

/** A file as it was found on disk. */
export interface ReadFile {
  /** Undefined where the file could not be read. */
  readonly stamp: Stamp | undefined;
  /** SHA-256 of its bytes; empty where they could not be read. */
  readonly hash: string;
  readonly outcome: SourceFile | Problem;
}

/** Reads a text file of a content folder. Whatever is wrong with it is a value. */
export function readSource(folder: string, path: string): ReadFile {
  const found = readWhole(join(folder, path));
  if ('code' in found) {
    return { stamp: undefined, hash: '', outcome: new SourceFile(path, '').problem(found) };
  }
  const { stamp, bytes } = found;
  return { stamp, hash: hash('sha256', bytes, 'hex'), outcome: sourceOf(path, bytes) };
}

/** Whether the reading of a file gave its text. */
export const isText = (outcome: SourceFile | Problem): outcome is SourceFile =>
  outcome instanceof SourceFile;

interface Whole {
  readonly stamp: Stamp;
  readonly bytes: Buffer;
}

/** How often a file is read again that somebody writes to meanwhile. */
const attempts = 5;

/** The bytes of a file, none of them from before and none from after a write. */
function readWhole(path: string): Whole | Fault {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const found = readOnce(path);
    if (found) return found;
  }
  return faults.unreadable('it is being written');
}

function readOnce(path: string): Whole | Fault | undefined {
  try {
    const stats = statSync(path);
    // Anything else, such as a pipe, could keep its reader waiting for ever.
    if (!stats.isFile()) return faults.unreadable(stats.isDirectory() ? 'EISDIR' : 'not a file');
    const stamp = stampOf(stats);
    const bytes = readFileSync(path);
    const isWhole = bytes.length === stamp.size && sameStamp(stamp, stampOf(statSync(path)));
    return isWhole ? { stamp, bytes } : undefined;
  } catch (error) {
    return faults.unreadable(reasonOf(error));
  }
}

/**
 * Tab and line ends are the only control characters that a writer types on purpose. A carriage
 * return alone is a line end to some programs and none to others.
 */
const control = /[^\P{Cc}\t\n\r]|\r(?!\n)/u;

/** The text that some bytes are, or why they are none that a writer meant. */
export function sourceOf(path: string, bytes: Buffer): SourceFile | Problem {
  if (!isUtf8(bytes)) return new SourceFile(path, '').problem(faults.encoding());
  const file = new SourceFile(path, bytes.toString('utf8').replace(/^\uFEFF/, ''));
  const at = file.text.search(control);
  return at < 0 ? file : file.problem(faults.control(), at);
}
