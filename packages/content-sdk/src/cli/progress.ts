/** Milliseconds that a person waits without wondering, and between two looks at the count. */
const patience = 700;
const interval = 100;

/** Shows how far a long run is. */
export interface Progress {
  readonly show: (done: number, total: number) => void;
  /** Takes the line away, so that what follows starts at the margin. */
  readonly clear: () => void;
}

/** Draws one line on a terminal again and again, once a run takes long; nothing in a pipe. */
export function progressOn(
  stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>,
  now: () => number,
): Progress {
  const start = now();
  let drawn = 0;
  return {
    show: (done, total) => {
      if (!stream.isTTY) return;
      const at = now();
      if (at - start < patience || at - drawn < interval) return;
      drawn = at;
      const share = Math.floor((done / total) * 100);
      stream.write(`\r\u001B[2K${done} of ${total} documents, ${share} %`);
    },
    clear: () => {
      if (drawn > 0) stream.write('\r\u001B[2K');
      drawn = 0;
    },
  };
}
