import { writeFileSync } from 'node:fs';
import { type Batch, held, runBatch } from './run-batch.ts';

/** What to do: a batch, whose numbers are written to a file one by one, or one text alone. */
export type Order =
  | { readonly batch: Batch; readonly log: string | undefined }
  | { readonly path: string; readonly text: string };

// A process of its own: a parser in native code can only be stopped from outside.
process.on('message', async (order: Order) => {
  if ('batch' in order) {
    const { log } = order;
    const before = log ? (index: number) => writeFileSync(log, String(index)) : undefined;
    process.send?.(await runBatch(order.batch, before));
  } else {
    held({ path: order.path, bytes: new TextEncoder().encode(order.text) });
    process.send?.({ tally: {}, findings: [] });
  }
});
process.on('disconnect', () => process.exit());
