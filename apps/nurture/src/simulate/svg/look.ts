import { families, light } from '@calliope/design';

/** Where things stand, in pixels of the drawing. */
export const layout = {
  ...{ width: 720, margin: 36 },
  ...{ cell: 44, week: 36, disc: 13 },
  /** How far the names of days stand inside their columns, so that Monday can stand at the margin. */
  inset: 9,
  /** Where the columns of the list begin. */
  ...{ date: 32, time: 168, name: 228 },
} as const;

/** The style of every drawing. What carries meaning has a shape as well as a colour. */
export const style = [
  `text{font-family:${families.sans};font-size:13px;fill:${light.ink};font-variant-numeric:tabular-nums}`,
  `.label{font-family:${families.serif};font-size:24px;fill:${light.lede}}`,
  `.month{font-family:${families.serif};font-size:17px}`,
  `.quiet{fill:${light.quiet}}`,
  `.head{fill:${light.quiet};font-size:11px}`,
  '.day,.head{text-anchor:middle}',
  `.off{fill:${light.quiet}}`,
  `.sent{fill:${light.card};font-weight:600}`,
  `.mark{fill:${light.lake};font-size:11px;font-weight:700}`,
  `.ghost{fill:${light.quiet};font-size:11px}`,
  `.number{fill:${light.lake};font-weight:700;text-anchor:middle}`,
  `.disc{fill:${light.lake}}`,
  `.visit{fill:none;stroke:${light.ink};stroke-width:1.5}`,
  `.away{fill:none;stroke:${light.quiet};stroke-dasharray:2 3}`,
  `.strike{stroke:${light.quiet}}`,
  `.weekend{fill:${light.mist}}`,
  `.rule{stroke:${light.line}}`,
].join('');
