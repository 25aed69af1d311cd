import { defineConfig } from 'tsup';
import { bundle } from '../../tsup.base.ts';

export default defineConfig(
  bundle({
    index: 'src/index.ts',
    'rules/index': 'src/rules/index.ts',
    'rules/measure-child': 'src/rules/measure-child.ts',
  }),
);
