import { defineConfig } from 'tsup';
import { bundle } from '../../tsup.base.ts';

export default defineConfig(
  bundle({
    index: 'src/index.ts',
    'measure-child': 'src/rules/measure-child.ts',
    'render-child': 'src/engine/render-child.ts',
    'rules/index': 'src/rules/index.ts',
  }),
);
