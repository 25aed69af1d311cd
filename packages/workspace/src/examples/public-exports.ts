import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vitest/node';

/** A value that a published package promises. */
export interface PublicExport {
  /** What is imported: `@calliope/content-sdk/text`. */
  readonly entry: string;
  readonly name: string;
  /** Path of the file that declares it, from the root of the repository. */
  readonly file: string;
}

/** Every value that the published packages export from a source of theirs, types left out. */
export function publicExports(root: string): readonly PublicExport[] {
  return globSync('packages/*/package.json', { cwd: root })
    .sort()
    .flatMap((manifest) => exportsOf(root, dirname(manifest)));
}

interface Manifest {
  readonly name: string;
  readonly private?: boolean;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
}

function exportsOf(root: string, folder: string): readonly PublicExport[] {
  // npm has accepted the file, and this package's tests pack it.
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as Manifest;
  if (manifest.private) return [];
  return Object.entries(manifest.exports).flatMap(([path, target]) => {
    const file = typeof target === 'string' ? undefined : sourceOf(root, folder, target.default);
    return file ? valuesOf(root, file, manifest.name + path.slice(1)) : [];
  });
}

/** The source that an entry is built from; undefined for what a build generates. */
function sourceOf(root: string, folder: string, built: string): string | undefined {
  const source = built.replace(/^\.\/dist\//, 'src/').replace(/\.js$/, '.ts');
  return globSync(join(folder, source), { cwd: root })[0];
}

function valuesOf(root: string, file: string, entry: string): readonly PublicExport[] {
  const { body } = parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' });
  return body.flatMap((node) => {
    if (node.type !== 'ExportNamedDeclaration' || node.exportKind === 'type' || !node.source)
      return [];
    const declared = join(dirname(file), node.source.value);
    return node.specifiers.flatMap(({ exported, exportKind }) =>
      exportKind === 'type' || exported.type === 'Literal'
        ? []
        : [{ entry, name: exported.name, file: declared }],
    );
  });
}
