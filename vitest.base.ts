import { defineConfig } from 'vitest/config';
import { guardNode } from './packages/workspace/src/node-guard.ts';

guardNode(process.versions.node);

/** How every package is tested. Time limits are for hangs, so they are far above any real duration. */
export default defineConfig({
  test: { testTimeout: 60_000, hookTimeout: 120_000 },
});
