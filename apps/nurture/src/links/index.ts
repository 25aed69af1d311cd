export { followLink } from './follow-link.ts';
export { lastingLink, lastingLinks, retireLinks } from './lasting-link.ts';
export type { Followed, LinkRow, Purpose } from './link.ts';
export { makeLink } from './make-link.ts';
