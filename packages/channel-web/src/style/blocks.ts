import { families, light, type Palette, tones } from '@calliope/design';
import { px, rem } from './lengths.ts';

/** How each block looks. */
export const blocks: readonly string[] = [
  `.callout{padding:${rem(4)} ${px(5)};margin-block:${rem(5)};border-start-end-radius:${px(2.5)};border-end-end-radius:${px(2.5)};break-inside:avoid}`,
  '.callout>:last-child,.callout>:last-child>li:last-child{margin-bottom:0}',
  `.callout>p{margin-bottom:${rem(2)}}`,
  '.callout strong a{color:inherit}',
  '.callout li::marker{color:inherit}',
  ...Object.entries(tones).flatMap(([tone, { ground, bar, strong, barWidth }]) => [
    `.${tone}{border-inline-start:${barWidth}px solid ${variable(bar)}}`,
    `.callout.${tone}{background:${variable(ground)}}`,
    `.${tone} strong{color:${variable(strong)}}`,
  ]),
  `.scroll{overflow-x:auto;margin-block:${rem(5)}}`,
  'table{border-collapse:collapse;width:100%;line-height:1.45;font-variant-numeric:lining-nums tabular-nums}',
  `th,td{text-align:start;vertical-align:top;min-width:6.5rem;padding:${rem(2)} ${px(4)} ${rem(2)} 0;border-bottom:1px solid var(--line);overflow-wrap:break-word}`,
  'thead th{vertical-align:bottom;border-bottom:2px solid var(--lake)}',
  `figure{margin:${rem(7)} 0;break-inside:avoid}`,
  // Drawings are dark on white, so they keep a white ground in the dark.
  `figure img{display:block;width:100%;height:auto;max-height:24rem;background:${light.card};border:1px solid var(--line);border-radius:${px(2.5)};padding:${px(4)}}`,
  `figcaption{color:var(--quiet);font-size:.9rem;margin-top:${rem(2)}}`,
  `.question{margin-block:${rem(6)}}`,
  `.question>p:first-child{font-family:${families.serif};font-size:1.1rem;margin-bottom:${rem(1)};break-after:avoid}`,
  '.checklist{list-style-type:"";padding:0}',
  '.checklist li{position:relative;padding-inline-start:2em}',
  '.checklist li::before{content:"";position:absolute;inset-inline-start:0;top:.25em;width:1.1em;height:1.1em;border:2px solid var(--quiet);border-radius:3px}',
  `.fill-in{display:flex;flex-wrap:wrap;align-items:baseline;column-gap:${px(3)};margin-block:${rem(6)}}`,
  '.fill-in::after{content:"";flex:1;min-width:8rem;border-bottom:2px solid var(--quiet)}',
  `hr{width:6rem;border:0;border-top:2px solid var(--lake);margin:${rem(10)} 0}`,
];

function variable(name: keyof Palette): string {
  return `var(--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`;
}
