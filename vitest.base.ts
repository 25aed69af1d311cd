import { defineConfig } from 'vitest/config';
import { guardNode } from './packages/workspace/src/node-guard.ts';

guardNode(process.versions.node);

/** How every package is tested. Time limits are for hangs, so they are far above any real duration. */
export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // What tests import takes longer than most of them do, so the files of a package share it. None of them may
    // change what another meets: what a file replaces or sets, it puts back.
    isolate: false,
  },
});
