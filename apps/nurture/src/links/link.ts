import type { link } from '../store/schema.ts';

/** A link as it is kept. */
export type LinkRow = typeof link.$inferSelect;

/** What following a link does. */
export type Purpose = LinkRow['purpose'];

/** What became of a link that somebody follows. */
export type Followed =
  | { readonly state: 'open' | 'used' | 'expired'; readonly link: LinkRow }
  | { readonly state: 'unknown'; readonly link?: undefined };

const day = 86_400_000;

/** How long a link works, in milliseconds. Those that stand in every email have no end. */
export const lifetimes = { confirm: 7 * day, record: day / 48 } as const;
