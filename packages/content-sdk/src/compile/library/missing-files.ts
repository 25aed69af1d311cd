import type { Config } from '../config.ts';
import { faults } from '../faults.ts';
import type { Problem } from '../problem.ts';
import { SourceFile } from '../read/source-file.ts';

/** Reports every file that a library cannot do without. */
export const missingFiles = (
  present: (path: string) => boolean,
  { locales }: Config,
): readonly Problem[] =>
  ['clinic.yaml', ...locales.flatMap(filesOfLocale)]
    .filter((path) => !present(path))
    .map((path) => new SourceFile(path, '').problem(faults.missingFile(path)));

const filesOfLocale = (locale: string) => [`${locale}/messages.yaml`, `${locale}/safety.yaml`];
