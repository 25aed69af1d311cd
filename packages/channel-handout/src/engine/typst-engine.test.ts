import type { ChildProcess } from 'node:child_process';
import { kitchenSink } from '@calliope/content-sdk/testing';
import { describe, expect, test } from 'vitest';
import { sinkOptions } from '../../test/render-sink.ts';
import { composeSheet } from '../sheet/compose-sheet.ts';
import { forkChild } from './fork-child.ts';
import { typstEngine } from './typst-engine.ts';

const sheet = composeSheet(kitchenSink('en'), sinkOptions());

function watched(children: number) {
  const forked: ChildProcess[] = [];
  const fork = () => {
    const child = forkChild();
    forked.push(child);
    return child;
  };
  return { engine: typstEngine({ children, fork }), forked };
}

describe('the Typst engine', () => {
  test('loses nothing when a child is killed in the middle of a batch', async () => {
    const { engine, forked } = watched(2);
    const batch = Array.from({ length: 24 }, () => engine.render(sheet));
    await batch[3];
    forked[0]?.kill('SIGKILL');
    await batch[12];
    forked[1]?.kill('SIGABRT');
    const files = await Promise.all(batch);
    expect(files).toHaveLength(24);
    expect(new Set(files.map((file) => Buffer.from(file).toString('base64'))).size).toBe(1);
    expect(forked.length).toBeGreaterThanOrEqual(3);
    engine.close();
  });

  test('starts no child before there is work', () => {
    const { engine, forked } = watched(2);
    engine.close();
    expect(forked).toHaveLength(0);
  });

  test('gives up on a render that is stuck, after one more try', async () => {
    const engine = typstEngine({ slowest: 1 });
    await expect(engine.render(sheet)).rejects.toMatchObject({ code: 'engine-failed' });
    engine.close();
  });

  test('says so when it was closed', async () => {
    const { engine } = watched(1);
    const waiting = Promise.allSettled([engine.render(sheet), engine.render(sheet)]);
    engine.close();
    for (const one of await waiting) {
      expect(one).toMatchObject({ status: 'rejected', reason: { code: 'engine-closed' } });
    }
    await expect(engine.render(sheet)).rejects.toMatchObject({ code: 'engine-closed' });
  });
});
