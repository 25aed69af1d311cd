import type { ChildProcess } from 'node:child_process';
import { HandoutError } from '../handout-error.ts';
import { forkChild } from './fork-child.ts';
import type { RenderReply, RenderRequest } from './render-message.ts';

/** One child that renders one sheet at a time, and is started again when it has died. */
export interface RenderWorker {
  /** Rejects with `engine-failed` when the child dies or is too slow; it can be asked again. */
  readonly render: (sheet: string) => Promise<Uint8Array>;
  readonly stop: () => void;
}

/** Starts its child when it is first asked. */
export function renderWorker(fork = forkChild, slowest = 10_000): RenderWorker {
  let child: ChildProcess | undefined;
  return {
    render: (sheet) => {
      if (!child || !alive(child)) child = fork();
      return ask(child, { sheet }, slowest);
    },
    stop: () => void child?.kill('SIGKILL'),
  };
}

const alive = (child: ChildProcess): boolean =>
  child.connected && child.exitCode === null && child.signalCode === null;

function ask(child: ChildProcess, request: RenderRequest, slowest: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const died = () =>
      settle(() => reject(failed('The PDF engine stopped while it drew a handout.')));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      settle(() => reject(failed(`The PDF engine took longer than ${slowest / 1000} s.`)));
    }, slowest);
    const answered = (message: unknown) => {
      // The channel carries what our own child sends and nothing else.
      const reply = message as RenderReply;
      settle(() => ('pdf' in reply ? resolve(reply.pdf) : reject(refusal(reply.fault))));
    };
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      child.off('message', answered).off('exit', died).off('error', died);
      rest(child);
      finish();
    };
    wake(child);
    child.on('message', answered).on('exit', died).on('error', died);
    child.send(request, (error) => error && died());
  });
}

const failed = (message: string): HandoutError => new HandoutError('engine-failed', message);

const refusal = ({
  code,
  message,
}: {
  code: HandoutError['code'];
  message: string;
}): HandoutError => new HandoutError(code, message);

/** A child at work keeps the process alive; an idle one must not, or no program would end. */
function wake(child: ChildProcess): void {
  child.ref();
  child.channel?.ref();
}

function rest(child: ChildProcess): void {
  child.unref();
  child.channel?.unref();
}
