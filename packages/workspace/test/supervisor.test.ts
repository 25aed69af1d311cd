import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const supervise = fileURLToPath(new URL('../src/supervise/supervise.ts', import.meta.url));

const rebuildPreview = fileURLToPath(
  new URL('../src/supervise/rebuild-preview.ts', import.meta.url),
);

let folder = '';
let parent: ChildProcess | undefined;
let supervisorPid = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'calliope-supervisor-'));
});
afterEach(async () => {
  parent?.kill('SIGKILL');
  if (isAlive(supervisorPid)) process.kill(supervisorPid, 'SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

/** An app as ours are: it ignores SIGINT, and ends when its channel closes. */
const app = (name: string) => `
import { writeFileSync } from 'node:fs';
process.on('SIGINT', () => {});
process.on('disconnect', () => process.exit(0));
setInterval(() => {}, 1000);
writeFileSync(${JSON.stringify(join(folder, `${name}.pid`))}, String(process.pid));
process.send({ addresses: [{ label: ${JSON.stringify(name)}, url: 'http://127.0.0.1:1/' + (process.env.RESEND_API_KEY ?? 'no-key') }] });
`;

interface Started {
  readonly shell: ChildProcess;
  readonly output: () => string;
  readonly supervisor: number;
  readonly apps: readonly number[];
}

/** Starts two apps the way npm does: a shell that runs the supervisor. */
async function started(rebuild = 'undefined'): Promise<Started> {
  const mains = await Promise.all(
    ['one', 'two'].map(async (name) => {
      const main = join(folder, `${name}.mjs`);
      await writeFile(main, app(name));
      return { name, main };
    }),
  );
  const script = join(folder, 'start.mts');
  await writeFile(
    script,
    `import { readFileSync, writeFileSync } from 'node:fs';
import { nextChange } from ${JSON.stringify(rebuildPreview)};
import { supervise } from ${JSON.stringify(supervise)};
writeFileSync(${JSON.stringify(join(folder, 'supervisor.pid'))}, String(process.pid));
await supervise(${JSON.stringify(mains)}, 'Running', ${rebuild});`,
  );
  const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}"; exit $?`], {
    env: { ...process.env, RESEND_API_KEY: 're_secret', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  parent = shell;
  let text = '';
  shell.stdout?.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  await until(() => text.includes('Ctrl-C'));
  const pid = async (name: string) => Number(await readFile(join(folder, `${name}.pid`), 'utf8'));
  supervisorPid = await pid('supervisor');
  return {
    shell,
    output: () => text,
    supervisor: supervisorPid,
    apps: [await pid('one'), await pid('two')],
  };
}

const until = (condition: () => boolean): Promise<void> =>
  untilTrue(() => Promise.resolve(condition()));

async function untilTrue(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('It did not happen within ten seconds.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

function isAlive(pid: number): boolean {
  if (pid === 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe('no app outlives what started it', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s to the supervisor', async (signal) => {
    const { supervisor, apps } = await started();
    process.kill(supervisor, signal);
    await until(() => ![supervisor, ...apps].some(isAlive));
  });

  test('a kill of the supervisor', async () => {
    const { supervisor, apps } = await started();
    process.kill(supervisor, 'SIGKILL');
    await until(() => !apps.some(isAlive));
  });

  test('a kill of the process that started the supervisor', async () => {
    const { shell, supervisor, apps } = await started();
    shell.kill('SIGKILL');
    await until(() => ![supervisor, ...apps].some(isAlive));
  });

  test('a kill of one app ends the others, and the exit code says so', async () => {
    const { shell, apps } = await started();
    const exit = once(shell, 'exit');
    if (apps[0] !== undefined) process.kill(apps[0], 'SIGKILL');
    expect((await exit)[0]).toBe(1);
    await until(() => !apps.some(isAlive));
  });
});

test('a change that builds starts the apps anew, one that does not leaves them', async () => {
  const watched = join(folder, 'source');
  await mkdir(watched);
  const results = join(folder, 'builds');
  await writeFile(results, 'false');
  const rebuild = `{
    changed: () => nextChange([${JSON.stringify(watched)}]),
    build: async () => readFileSync(${JSON.stringify(results)}, 'utf8') === 'true',
  }`;
  const { apps } = await started(rebuild);
  const pidOfOne = () => readFile(join(folder, 'one.pid'), 'utf8').then(Number);
  await writeFile(join(watched, 'a.ts'), '1');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await pidOfOne()).toBe(apps[0]);
  await writeFile(results, 'true');
  await writeFile(join(watched, 'a.ts'), '2');
  await untilTrue(async () => (await pidOfOne()) !== apps[0]);
  await until(() => !apps.some(isAlive));
});

test('prints every address, and hands no app a key for real mail', async () => {
  const { output } = await started();
  expect(output()).toContain('one  http://127.0.0.1:1/no-key');
  expect(output()).toContain('two  http://127.0.0.1:1/no-key');
});
