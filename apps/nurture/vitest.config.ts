import { mergeConfig } from 'vitest/config';
import base from '../../vitest.base.ts';

export default mergeConfig(base, {
  test: {
    globalSetup: './test/stores/databases.ts',
    // What tests import takes longer than most of them, and nothing in it remembers one of them.
    isolate: false,
  },
});
