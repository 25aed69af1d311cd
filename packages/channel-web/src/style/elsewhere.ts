import { rem } from './lengths.ts';

/** Narrow screens, paper, and colours that the reader has chosen. Nothing moves, so nothing stops. */
export const elsewhere: readonly string[] = [
  '@media (max-width:30rem){h1,h2,h3,h4,h5,h6,th,td{-webkit-hyphens:auto;hyphens:auto}.strip p{text-align:start}}',
  '@media (forced-colors:active){.strip,.in-short{border:1px solid}.voice{color:CanvasText}}',
  [
    '@media print{',
    '@page{margin:18mm 20mm}',
    'html{font-size:11pt}',
    '.skip,.contents,.back{display:none}',
    '.column{max-width:none;padding:0}',
    `.masthead{padding-top:${rem(4)}}`,
    `.strip,footer .strip{border:2px solid;padding:${rem(2)};margin-top:${rem(5)};break-inside:avoid}`,
    `.in-short{border:1px solid var(--line);break-inside:avoid}`,
    'a{text-decoration:none}',
    'p,li{orphans:3;widows:3}',
    'tr,.question,.words dl>div{break-inside:avoid}',
    '.scroll{overflow:visible}',
    'footer>.column{padding-block:1rem 0}',
    '}',
  ].join(''),
];
