import { HandoutError } from '../handout-error.ts';
import { forkChild } from './fork-child.ts';
import type { HandoutEngine } from './handout-engine.ts';
import { type RenderWorker, renderWorker } from './render-worker.ts';

/** How the Typst engine runs. */
export interface TypstEngineOptions {
  /** Processes that render at the same time; 1 unless told. */
  readonly children?: number;
  /** Milliseconds after which a render is taken for stuck; 10,000 unless told. */
  readonly slowest?: number;
  /** How a child is started. */
  readonly fork?: typeof forkChild;
}

interface Job {
  readonly sheet: string;
  readonly resolve: (pdf: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Renders with Typst in processes of its own, so that a crash of the native engine costs one
 * retry and never the program. Nothing is loaded before the first sheet, and an idle engine does
 * not keep the program alive.
 *
 * @example
 * ```ts
 * import { renderHandout, typstEngine } from '@calliope/channel-handout';
 * import { kitchenSink, kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * const engine = typstEngine({ children: 2 });
 * const pdf = await renderHandout(kitchenSink('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   site: 'https://example.com',
 *   engine,
 * });
 * engine.close();
 * ```
 */
export function typstEngine(options: TypstEngineOptions = {}): HandoutEngine {
  const { children = 1, slowest, fork = forkChild } = options;
  const idle = Array.from({ length: children }, () => renderWorker(fork, slowest));
  const workers = [...idle];
  const waiting: Job[] = [];
  let closed = false;
  const next = () => {
    const [worker, job] = [idle[0], waiting[0]];
    if (!worker || !job || closed) return;
    idle.shift();
    waiting.shift();
    void finish(worker, job, () => closed).then(() => {
      idle.push(worker);
      next();
    });
  };
  return {
    render: (sheet) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(closedFault());
        waiting.push({ sheet: JSON.stringify(sheet), resolve, reject });
        next();
      }),
    close: () => {
      closed = true;
      for (const job of waiting.splice(0)) job.reject(closedFault());
      for (const worker of workers) worker.stop();
    },
  };
}

/** Answers a job: a crash is tried once more, what the engine refuses is not. */
async function finish(worker: RenderWorker, job: Job, closed: () => boolean): Promise<void> {
  try {
    job.resolve(await worker.render(job.sheet).catch((error) => retry(worker, job, error, closed)));
  } catch (error) {
    job.reject(closed() ? closedFault() : error);
  }
}

function retry(
  worker: RenderWorker,
  job: Job,
  error: unknown,
  closed: () => boolean,
): Promise<Uint8Array> {
  const crashed = error instanceof HandoutError && error.code === 'engine-failed';
  if (!crashed || closed()) throw error;
  return worker.render(job.sheet);
}

const closedFault = (): HandoutError =>
  new HandoutError('engine-closed', 'The PDF engine was closed before the handout was drawn.');
