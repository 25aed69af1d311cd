import type { LibraryListProps } from './library-list.tsx';
import type { PageOptions } from './options.ts';

/** What a page of links needs. Documents stand in the order in which they are given. */
export interface HomeOptions extends Omit<PageOptions, 'handout' | 'addressOf'>, LibraryListProps {}
