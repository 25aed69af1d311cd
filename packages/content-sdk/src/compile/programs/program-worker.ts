/**
 * A thread that runs a program and talks to it, while the thread that asks waits for the signal.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { type MessagePort, workerData } from 'node:worker_threads';
import type { Reply } from './reply.ts';

interface Given {
  readonly path: string;
  readonly port: MessagePort;
  readonly signal: Int32Array;
}

// Only askProgram starts this thread.
const { path, port, signal } = workerData as Given;
let child: ChildProcess | undefined;

port.on('message', (question: string) => {
  child ??= start();
  child.stdin?.write(`${question}\n`);
});

function start(): ChildProcess {
  const started = spawn(process.execPath, [path], { stdio: 'pipe' });
  let said = '';
  started.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-10_000);
  });
  createInterface(started.stdout).on('line', (line) => reply(JSON.parse(line)));
  // What cannot be written any more is said by the end of the program.
  started.stdin.on('error', () => undefined);
  started.on('error', (error) => end(error.message));
  started.on('close', (code, killed) => end(`it ended with ${killed ?? code}. ${said.trim()}`));
  return started;
}

function end(fault: string): void {
  child = undefined;
  reply({ fault });
}

function reply(message: Reply): void {
  port.postMessage(message);
  Atomics.store(signal, 0, 1);
  Atomics.notify(signal, 0);
}
