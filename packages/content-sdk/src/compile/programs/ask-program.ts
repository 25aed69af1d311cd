import { fileURLToPath } from 'node:url';
import {
  MessageChannel,
  type MessagePort,
  receiveMessageOnPort,
  Worker,
} from 'node:worker_threads';
import type { Reply } from './reply.ts';

/** Milliseconds after which a program is taken for stuck. */
const slowest = 60_000;

/**
 * Asks a program of its own and waits for its answer, so that a rule can measure what is rendered
 * asynchronously, or by native code whose crash would end the whole process. The program is started
 * with the first question, goes on for later ones, and ends with this process. See
 * `answerQuestions` for the other side.
 *
 * @param program a module that this Node runs; name it in `restsOn` of the rule
 * @throws Error with what the program said when it fails, ends or takes over a minute
 * @example
 * ```ts
 * import { askProgram } from '@calliope/content-sdk/compile';
 *
 * const pagesOf = (words: string): unknown =>
 *   askProgram(new URL('./count-pages.js', import.meta.url), { words });
 * ```
 */
export function askProgram(program: URL, question: unknown): unknown {
  const path = fileURLToPath(program);
  const { port, signal } = lineTo(path);
  Atomics.store(signal, 0, 0);
  port.postMessage(JSON.stringify(question));
  const outcome = Atomics.wait(signal, 0, 0, slowest);
  if (outcome === 'timed-out') {
    hangUp(path);
    throw new Error(`${path} took longer than ${slowest / 1000} s.`);
  }
  // The worker at the other end sends nothing else.
  const reply = receiveMessageOnPort(port)?.message as Reply;
  if ('fault' in reply) throw new Error(`${path} gave no answer: ${reply.fault}`);
  return JSON.parse(reply.answer);
}

/** The way to a running program: a thread that talks to it while this one waits. */
interface Line {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

const lines = new Map<string, Line>();

/** The thread beside this file: the source in tests, the bundle in the package. */
const entry = import.meta.url.endsWith('.ts') ? './program-worker.ts' : './program-worker.js';

function lineTo(path: string): Line {
  const open = lines.get(path);
  if (open) return open;
  const { port1: port, port2: far } = new MessageChannel();
  const signal = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL(entry, import.meta.url), {
    workerData: { path, port: far, signal },
    transferList: [far],
  });
  worker.unref();
  port.unref();
  const line = { worker, port, signal };
  lines.set(path, line);
  return line;
}

function hangUp(path: string): void {
  void lines.get(path)?.worker.terminate();
  lines.delete(path);
}
