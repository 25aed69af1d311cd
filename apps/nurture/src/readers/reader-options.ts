import type { Library } from '@calliope/content-sdk';
import type { Programme } from '../people/index.ts';
import type { Store } from '../store/store.ts';

/** What the pages for readers need. */
export interface ReaderOptions {
  readonly store: Store;
  readonly library: Library;
  readonly programme: Programme;
  /** The sequence that the form is for. */
  readonly sequence: string;
  /** Origin of the patient pages. */
  readonly site: string;
  /** Whether anybody may ask: not before the words they agree to are signed, for real patients. */
  readonly open: boolean;
  readonly now: () => Date;
  /** Is told that a letter waits. */
  readonly letterWaits: () => void;
  /** The header in which a proxy says who asks; none without a proxy. */
  readonly addressHeader?: string | undefined;
  /** Is told what went wrong; never about whom. */
  readonly report: (fault: string) => void;
}
