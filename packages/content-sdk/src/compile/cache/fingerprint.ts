import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { Config } from '../config.ts';

/**
 * What the outcome of a compilation rests on besides the files: the code of this package, the
 * versions of what it uses, and the configuration. A cache of another one is never used.
 *
 * @param rules what the code of the configured rules is known by; without it, a configuration with
 * rules has no fingerprint, since what they say could have changed
 */
export function fingerprintOf(config: Config, rules: string | undefined): string | undefined {
  if (rules === undefined && (config.rules ?? []).length > 0) return undefined;
  const { locales, defaultLocale } = config;
  const names = (config.rules ?? []).map(({ name, restsOn = [] }) => [
    name,
    restsOn.map((path) => hash('sha256', readFileSync(path))),
  ]);
  return digest([codeDigest(), process.version, { locales, defaultLocale, names }, rules ?? '']);
}

const digest = (value: unknown): string => hash('sha256', JSON.stringify(value));

let code: string | undefined;

function codeDigest(): string {
  code ??= digest(filesOfCode().map((path) => [path, hash('sha256', readFileSync(path))]));
  return code;
}

/** The files of this package that run now: its sources in a test, else what was built of them. */
function filesOfCode(): readonly string[] {
  const manifest = findPackageJSON(import.meta.url);
  if (!manifest) return [];
  const isSource = import.meta.url.endsWith('.ts');
  const root = join(dirname(manifest), isSource ? 'src' : 'dist');
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const running = names.filter((name) => name.endsWith(isSource ? '.ts' : '.js')).sort();
  return [manifest, ...running.map((name) => join(root, name))];
}
