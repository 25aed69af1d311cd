import { z } from 'zod';

/** The files of a backup. */
export const names = {
  rows: 'rows.ndjson.gz',
  keys: 'keys.json',
  manifest: 'manifest.json',
} as const;

/** What a backup says of itself. */
export const manifest = z.strictObject({
  schemaVersion: z.literal(1),
  madeAt: z.iso.datetime(),
  counts: z.record(z.string(), z.int().nonnegative()),
  digests: z.record(z.string(), z.string()),
});

export type Manifest = z.infer<typeof manifest>;
