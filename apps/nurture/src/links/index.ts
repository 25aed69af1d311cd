export { followLink } from './follow-link.ts';
export { lastingLink, retireLinks } from './lasting-link.ts';
export { type Followed, type LinkRow, type Purpose } from './link.ts';
export { makeLink } from './make-link.ts';
