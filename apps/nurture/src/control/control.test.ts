import { statSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { enrolledReader } from '../../test/people/enrolled-reader.ts';
import { testService } from '../../test/readers/test-service.ts';
import { opened, serverPlace, temporaryFolder } from '../../test/stores/fresh-store.ts';
import { twoLanguages } from '../../test/two-languages.ts';
import { answerCall } from './answer-call.ts';
import { callService } from './call-service.ts';
import { controlPath } from './control-message.ts';
import { serveControl } from './serve-control.ts';

const call = (argv: readonly string[], input = '') => ({
  ...{ argv: [...argv], cwd: temporaryFolder(), input, colours: false },
});

async function service() {
  const store = await opened(await serverPlace());
  const folder = temporaryFolder();
  await enrolledReader(testService({ store }), 'reader@example.com');
  const end = await serveControl(folder, (one) =>
    answerCall(
      {
        settings: { folder, databaseUrl: undefined, keys: { file: '' } },
        now: () => new Date('2026-12-07T17:00:00Z'),
        library: async () => twoLanguages,
        store: async () => store,
        letterWaits: () => undefined,
      },
      one,
    ),
  );
  onTestFinished(end);
  return folder;
}

test('a service does the commands on the folder that it holds', async () => {
  const folder = await service();
  const answer = await callService(folder, call(['export', '-'], 'reader@example.com'));
  expect(answer?.code).toBe(0);
  expect(answer?.said.map(({ text }) => text).join('')).toContain('"reader@example.com"');
});

test('a command that must be alone is not done by it', async () => {
  const answer = await callService(await service(), call(['restore', '.']));
  expect(answer?.code).toBe(1);
});

test('only its owner can call it', async () => {
  const folder = await service();
  expect(statSync(controlPath(folder)).mode & 0o777).toBe(0o600);
});

test('where nobody listens there is no answer', async () =>
  expect(await callService(temporaryFolder(), call(['status']))).toBeUndefined());

test('a socket that a killed service left behind is in nobody’s way', async () => {
  const folder = await service();
  const end = await serveControl(folder, async () => ({ said: [], code: 0 }));
  onTestFinished(end);
  expect(await callService(folder, call(['status']))).toEqual({ said: [], code: 0 });
});
