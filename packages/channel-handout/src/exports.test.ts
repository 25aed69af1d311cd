import { expect, test } from 'vitest';
import * as exported from './index.ts';

test('what the package gives is this and nothing else', () => {
  expect(Object.keys(exported).sort()).toEqual([
    'HandoutError',
    'composeSheet',
    'handoutChannel',
    'papers',
    'printHandout',
    'prints',
    'renderHandout',
    'typstEngine',
  ]);
});
