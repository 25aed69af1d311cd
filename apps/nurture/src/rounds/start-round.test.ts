import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { startRound } from './start-round.ts';

const hour = 3_600_000;
const never = () => undefined;

test('the work is done at once, and again as often as it is asked for', async () => {
  const work = vi.fn(async () => undefined);
  const round = startRound({ every: hour, work }, never);
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
  round.now();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  await round.end();
});

test('the work comes again by itself', async () => {
  const work = vi.fn(async () => undefined);
  const round = startRound({ every: 5, work }, never);
  await vi.waitFor(() => expect(work.mock.calls.length).toBeGreaterThan(3));
  await round.end();
  const { length } = work.mock.calls;
  await wait(30);
  expect(work.mock.calls.length).toBe(length);
});

test('it is never done twice at a time, and asking often meanwhile is asking once', async () => {
  let atOnce = 0;
  let most = 0;
  const work = vi.fn(async () => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await wait(10);
    atOnce -= 1;
  });
  const round = startRound({ every: hour, work }, never);
  await wait(1);
  for (let count = 0; count < 10; count += 1) round.now();
  await round.end();
  expect(most).toBe(1);
  expect(work).toHaveBeenCalledTimes(2);
});

test('a round that fails is reported, and the next one comes', async () => {
  const faults: unknown[] = [];
  const work = vi.fn(async () => undefined).mockRejectedValueOnce(new Error('the first'));
  const round = startRound({ every: hour, work }, (fault) => faults.push(fault));
  round.now();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(1));
  round.now();
  await vi.waitFor(() => expect(work).toHaveBeenCalledTimes(2));
  await round.end();
  expect(faults).toEqual([new Error('the first')]);
});

test('the end waits for what is being done', async () => {
  let done = false;
  const work = async () => {
    await wait(10);
    done = true;
  };
  await startRound({ every: hour, work }, never).end();
  expect(done).toBe(true);
});
