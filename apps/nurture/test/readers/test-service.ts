import type { Library } from '@calliope/content-sdk';
import { programmeOf } from '../../src/programme-of.ts';
import type { ReaderOptions } from '../../src/readers/reader-options.ts';
import type { Store } from '../../src/store/store.ts';
import { type Clock, clockAt } from '../clock.ts';
import { twoLanguages } from '../two-languages.ts';

/** What a service of a test is made of. */
export interface TestServiceOptions {
  readonly store: Store;
  readonly library?: Library;
  /** The sequence of the form. */
  readonly sequence?: string;
  readonly clock?: Clock;
  readonly open?: boolean;
  readonly report?: (fault: string) => void;
}

/** The header in which a test says from which network it asks. */
export const networkHeader = 'x-real-ip';

/** What readers' pages need, over a store of a test. Nothing is sent by itself. */
export const testService = ({
  store,
  library = twoLanguages,
  sequence = 'guide',
  clock = clockAt('2026-12-05T15:00:00Z'),
  open = true,
  report = () => undefined,
}: TestServiceOptions): ReaderOptions => ({
  ...{ store, library, sequence, open, report },
  programme: programmeOf(library),
  site: 'https://example.com',
  now: clock.now,
  letterWaits: () => undefined,
  addressHeader: networkHeader,
});
