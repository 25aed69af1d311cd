import { dark, light } from '@calliope/design';

// The first tremble of the voice line, alone on the page of a tab.
const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">` +
  `<rect width="64" height="64" rx="14" fill="${light.lake}"/>` +
  `<path d="M8 32c5-12 9-10 12 1s9 16 14-3 9-12 12 1 6 6 11 3" fill="none" stroke="${dark.ink}" stroke-width="5" stroke-linecap="round"/></svg>`;

/** The icon of a page as an address that needs no second request. */
export const icon = `data:image/svg+xml,${encodeURIComponent(svg)}`;
