import { families, leading, measure, paletteCss, scale, textSize } from '@calliope/design';
import { formRules } from '../form/form-style.ts';
import { px } from './pixels.ts';

const ground = [
  '*,::before,::after{box-sizing:border-box}',
  `html{font-size:${textSize.email / 0.16}%;-webkit-text-size-adjust:100%;text-size-adjust:100%}`,
  `body{margin:0;background:var(--paper);color:var(--ink);font-family:${families.sans};line-height:${leading.page};overflow-wrap:break-word}`,
  `.page{max-width:60rem;margin-inline:auto;padding:${px(6)} ${px(5)} ${px(16)}}`,
  `.skip{display:block;padding:${px(2)} ${px(5)}}`,
  '.skip:not(:focus){position:absolute;top:-10rem}',
  ':focus-visible{outline:3px solid var(--lake);outline-offset:3px}',
];

const words = [
  `h1,h2,h3{font-family:${families.serif};line-height:1.2;text-wrap:balance;margin:${px(10)} 0 ${px(3)}}`,
  `h1{font-size:${scale(3)}rem;margin-top:${px(6)}}`,
  `h2{font-size:${scale(2)}rem}`,
  `h3{font-size:${scale(1)}rem}`,
  `p,ul,ol,dl{margin:0 0 ${px(4)};max-width:${measure}ch}`,
  'a{color:var(--lake);text-underline-offset:.2em}',
  '.quiet{color:var(--quiet)}',
  `.brand{color:var(--lake);font-family:${families.serif};font-weight:700;font-size:${scale(1)}rem;text-decoration:none}`,
  '.voice{display:block;width:100%;max-width:640px;height:28px;color:var(--lake);margin-top:2px}',
  'table{border-collapse:collapse;width:100%;font-variant-numeric:lining-nums tabular-nums}',
  `th,td{text-align:start;vertical-align:top;padding:${px(2)} ${px(4)} ${px(2)} 0;border-bottom:1px solid var(--line)}`,
];

const elsewhere = [
  '@media print{.skip,form,button{display:none}}',
  '@media (forced-colors:active){button,.button{border-color:ButtonText}.plain{border-color:Canvas}.voice{color:CanvasText}}',
];

/**
 * The stylesheet of staff and service pages, from the tokens of the design: light, dark, print
 * and forced colours. Classes: `quiet`, `button` with `secondary` or `plain`, and `actions` around
 * several buttons.
 *
 * @example
 * ```ts
 * import { pageStyle, securityHeaders } from '@calliope/page-shell';
 *
 * securityHeaders({ styles: [pageStyle] });
 * ```
 */
export const pageStyle: string =
  paletteCss() + [...ground, ...words, ...formRules, ...elsewhere].join('');
