/** A piece of code that the documentation shows. */
export interface Example {
  /** Where a reader finds it: `packages/design/src/space.ts space`, or `packages/design/README.md`. */
  readonly name: string;
  /** Path of the file that shows it, from the root of the repository. */
  readonly file: string;
  /** The line of that file on which the code starts. */
  readonly line: number;
  readonly language: 'ts' | 'tsx';
  readonly code: string;
}

/** The name of the module that an example becomes, without an extension. */
export const moduleName = ({ file, line }: Example): string =>
  `${file.replace(/[^A-Za-z0-9]+/g, '-')}-${line}`;
