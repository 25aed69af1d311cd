import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Example, moduleName } from './example.ts';
import { withShownValues } from './shown-values.ts';

/** Examples as modules that can be run, and what the compiler has to say about them. */
export interface CompiledExamples {
  /** The module of an example. */
  readonly moduleOf: (example: Example) => string;
  /** The errors of an example, each with its line in the file that shows it. */
  readonly faultsOf: (example: Example) => readonly string[];
  /** What the compiler says that belongs to no example, such as a fault in its configuration. */
  readonly otherFaults: readonly string[];
}

/** Writes examples into a folder, type-checks them all at once and turns them into JavaScript. */
export async function compileExamples(
  examples: readonly Example[],
  folder: string,
): Promise<CompiledExamples> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const sourceOf = (example: Example) => `${moduleName(example)}.${example.language}`;
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  await writeFile(join(folder, 'shows.d.ts'), shows);
  for (const example of examples) {
    await writeFile(join(folder, sourceOf(example)), withShownValues(example));
  }
  const printed = await typeCheck(folder);
  await build({
    entryPoints: examples.map((example) => join(folder, sourceOf(example))),
    outdir: join(folder, 'run'),
    format: 'esm',
    jsx: 'automatic',
    logLevel: 'silent',
  }).catch(() => undefined);
  return {
    moduleOf: (example) => join(folder, 'run', `${moduleName(example)}.js`),
    faultsOf: (example) => faultsIn(printed, sourceOf(example), example),
    otherFaults: faultsOutside(printed, new Set(examples.map(sourceOf))),
  };
}

const configuration = {
  extends: '../../../../tsconfig.base.json',
  compilerOptions: { noEmit: true, noUnusedLocals: false, noUnusedParameters: false },
  include: ['*.ts', '*.tsx'],
};

const shows = 'declare function shows(actual: unknown, shown: unknown): void;\n';

/** What `tsc` prints about a folder; empty where all is well. */
function typeCheck(folder: string): Promise<string> {
  const compiler = join(
    dirname(fileURLToPath(import.meta.resolve('typescript/package.json'))),
    'bin',
    'tsc',
  );
  const options = ['-p', folder, '--noEmit', '--pretty', 'false'];
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, ...options], { cwd: folder }, (_, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}

const form = /^(.+?)\((\d+),\d+\): error (.*)$/;

const faultsIn = (printed: string, source: string, { file, line }: Example): readonly string[] =>
  printed.split('\n').flatMap((text) => {
    const [, name, at, fault] = form.exec(text) ?? [];
    return name === source ? [`${file}:${line + Number(at) - 1} ${fault}`] : [];
  });

/** A line that starts with a space explains the one before it. */
const faultsOutside = (printed: string, sources: ReadonlySet<string>): readonly string[] =>
  printed
    .split('\n')
    .filter((text) => text !== '' && !text.startsWith(' '))
    .filter((text) => !sources.has(form.exec(text)?.[1] ?? ''));
