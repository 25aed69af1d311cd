import type { Problem } from './problem.ts';

/** Faults that may only say that another file could not be read, and which files those can be. */
const causes: Readonly<Record<string, RegExp>> = {
  'cite/unknown': /^references\.yaml$/,
  'fact/unknown': /^clinic\.yaml$/,
  'term/unknown': /\/glossary\.yaml$/,
  'include/missing': /\.md$/,
  'include/missing-section': /\.md$/,
  'link/unknown-document': /\.md$/,
  'redirect/to-missing': /\.md$|^sequences\//,
  'section/empty': /\.md$/,
  'section/differs': /\.md$/,
  'block/empty': /\.md$/,
  'references/unused': /\.md$|\/safety\.yaml$/,
  'sequence/unplanned-step': /^sequences\//,
  'sequence/unwritten-step': /\/sequences\//,
  'safety/differs': /\/safety\.yaml$/,
};

/**
 * Leaves out what a writer could not mend: that something is missing which stands in a file that
 * could not be read. Once that file is mended, what is still missing is reported.
 *
 * @param found what was found while the files were read
 * @param later what was found after that
 */
export function withoutEchoes(
  found: readonly Problem[],
  later: readonly Problem[],
): readonly Problem[] {
  const broken = found.filter(({ severity }) => severity === 'error').map(({ file }) => file);
  const isEcho = ({ code }: Problem): boolean => broken.some((file) => causes[code]?.test(file));
  return [...found, ...later.filter((problem) => !isEcho(problem))];
}
