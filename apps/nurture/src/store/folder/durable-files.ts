import { fdatasyncSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

type Init = NodeFS['init'];

/**
 * The files of PGlite, which are on the disk where Postgres asks for it: the log before a commit
 * counts, and the tables before their part of the log is given up. PGlite by itself leaves that to
 * the system, so that a power cut takes what was acknowledged, or half of it.
 *
 * @see https://www.postgresql.org/docs/current/wal-reliability.html
 */
export class DurableFiles extends NodeFS {
  readonly #flush: (file: number) => void;

  /** @param flush brings an open file to the disk */
  constructor(folder: string, flush: (file: number) => void = fdatasyncSync) {
    super(folder);
    this.#flush = flush;
  }

  override async init(...[client, options]: Parameters<Init>): ReturnType<Init> {
    const { emscriptenOpts } = await super.init(client, options);
    const preRun = [
      ...(emscriptenOpts.preRun ?? []),
      ({ NODEFS }: Engine) => flushes(NODEFS, this.#flush),
    ];
    return { emscriptenOpts: { ...emscriptenOpts, preRun } };
  }
}

/** How PGlite starts, but with files that are flushed, in the one way that its engine passes on. */
export const durably = (startParams: readonly string[]): string[] => [
  ...startParams.filter((param) => param !== '-F'),
  '-c',
  'wal_sync_method=fsync',
];

interface Engine {
  readonly NODEFS: { readonly stream_ops: object };
}

// What Emscripten calls for `fsync`, and lacks for the files of Node.
// https://github.com/emscripten-core/emscripten/blob/main/src/lib/libnodefs.js
const flushes = ({ stream_ops }: Engine['NODEFS'], flush: (file: number) => void): void => {
  Object.assign(stream_ops, {
    fsync({ nfd }: { readonly nfd: number }) {
      try {
        flush(nfd);
        return 0;
      } catch {
        return inputOutputError;
      }
    },
  });
};

// As WASI has it: https://github.com/WebAssembly/WASI/blob/main/legacy/preview1/docs.md#errno
const inputOutputError = 29;
