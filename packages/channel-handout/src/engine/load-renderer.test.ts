import { expect, test } from 'vitest';
import { loadRenderer } from './load-renderer.ts';

test('a machine that the engine has no binary for is named', async () => {
  const load = () => Promise.reject(new Error('Failed to load native binding'));
  await expect(loadRenderer(load)).rejects.toMatchObject({
    code: 'engine-missing',
    message: expect.stringContaining(`${process.platform}-${process.arch}`),
  });
});
