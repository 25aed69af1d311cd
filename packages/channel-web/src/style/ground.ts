import { families, leading, measure, ratio, textSize } from '@calliope/design';
import { px, rem, steps } from './lengths.ts';

/** The page itself, its one column, and running text. */
export const ground: readonly string[] = [
  '*,::before,::after{box-sizing:border-box}',
  `:root{${steps()}}`,
  `@media (min-width:48rem){:root{${steps(ratio.large)}}}`,
  `html{font-size:${textSize.page / 0.16}%;-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
  `body{margin:0;background:var(--paper);color:var(--ink);font-family:${families.sans};line-height:${leading.page};overflow-wrap:break-word;font-variant-numeric:lining-nums}`,
  // 44 rem of the browser's own 16 px, gutters included.
  `.column{max-width:calc(37rem + ${px(10)});margin-inline:auto;padding-inline:${px(5)}}`,
  `h1,h2,h3,h4,h5,h6{font-family:${families.serif};font-weight:700;line-height:1.2;text-wrap:balance;margin:${rem(9)} 0 ${rem(3)};break-after:avoid}`,
  `h1{font-size:var(--step-4);line-height:1.15;letter-spacing:-.01em;margin:${rem(4)} 0 ${rem(5)}}`,
  `h2{font-size:var(--step-2);margin-top:${rem(14)}}`,
  'h3{font-size:var(--step-1)}',
  'h4,h5,h6{font-size:1rem}',
  `p,ul,ol,dl{margin:0 0 ${rem(4)};max-width:${measure}ch;text-wrap:pretty}`,
  'ul,ol{padding-inline-start:1.25em}',
  `li{margin-bottom:${rem(1.5)}}`,
  `li>ul,li>ol{margin:${rem(1.5)} 0}`,
  `li>p{margin-bottom:${rem(1.5)}}`,
  'li>p:last-child{margin-bottom:0}',
  'li::marker{color:var(--lake)}',
  'a{color:var(--lake);text-decoration-thickness:1px;text-underline-offset:.2em}',
  'a:hover{text-decoration-thickness:2px}',
  ':focus-visible{outline:3px solid var(--lake);outline-offset:3px;border-radius:2px}',
  '.whole{white-space:nowrap}',
  // Underlined like a link, dotted because it explains rather than leads away.
  '.term{color:inherit;text-decoration:underline dotted 2px var(--lake)}',
  'sup{font-size:.7em;line-height:0}',
  'sup a,.back{text-decoration:none;padding:.3em .1em}',
  ':target{scroll-margin-top:1rem}',
  'sup a:target,dl>div:target,.sources li:target{background:var(--mist);outline:6px solid var(--mist)}',
];
