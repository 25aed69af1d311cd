import type { RenderedSequence } from './emails/render-sequence.ts';
import type { ReaderOptions } from './readers/reader-options.ts';
import type { Words } from './words.ts';

/** What the pages show. */
export interface AppOptions {
  /** The clinic's neutral name. */
  readonly brand: string;
  /** Where the inbox is read, if mail stays on this machine. */
  readonly inbox?: string | undefined;
  readonly sequences: readonly RenderedSequence[];
  readonly words: Words;
  /** Whether real patients get the emails: what nobody has signed is held. */
  readonly live: boolean;
  /** What readers' pages need. */
  readonly service: ReaderOptions;
  /** The host name under which readers reach them, where it is not this machine's. */
  readonly publicHost?: string | undefined;
}
