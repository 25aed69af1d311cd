import { scale, tones } from '@calliope/design';
import { px } from '../page/pixels.ts';

/** Lines to type in and lists to choose from: as wide as an address, and 44 pixels to hit. */
const controls = [
  'label,legend{display:block;padding:0;font-weight:600}',
  'input,select,textarea,button{font:inherit;color:inherit;max-width:100%}',
  `input,select,textarea{display:block;width:27rem;min-height:${px(11)};background:var(--card);border:2px solid var(--quiet);border-radius:4px;padding:${px(2)} ${px(3)}}`,
  // Browsers set the words of a list in by themselves.
  `select{padding-inline-start:${px(2)}}`,
  'input:focus-visible,select:focus-visible,textarea:focus-visible{border-color:var(--lake);outline-offset:1px}',
  `form{margin-block:${px(8)}}`,
  'fieldset{border:0;margin:0;padding:0;min-width:0}',
  `.field{margin-bottom:${px(7)}}`,
  `.hint{margin:0 0 ${px(1)}}`,
  `.error{margin:${px(1)} 0 ${px(2)}}`,
  '.hint,.optional{color:var(--quiet);font-weight:400}',
  `.field>input,.field>select{margin-top:${px(1)}}`,
];

/**
 * The label lies under its box, so that all of the row can be hit. Ticks and dots are borders, which
 * forced colours keep.
 */
const choices = [
  '.choice{position:relative}',
  `.choice label{min-height:${px(11)};padding-block:.625rem;padding-inline-start:2.375rem;font-weight:400;line-height:1.5rem;max-width:36rem}`,
  '.choice input{appearance:none;display:grid;place-content:center;position:absolute;top:.625rem;inset-inline-start:0;width:1.5rem;height:1.5rem;min-height:0;margin:0;padding:0}',
  '.choice input:checked{border-color:var(--lake)}',
  '.choice input:checked::before{content:"";border:solid var(--lake)}',
  '.choice [type=radio],.choice [type=radio]::before{border-radius:50%}',
  '.choice [type=radio]:checked::before{border-width:.375rem}',
  '.choice [type=checkbox]:checked::before{width:.85rem;height:.45rem;border-width:0 0 .1875rem .1875rem;transform:translateY(-15%) rotate(-45deg)}',
];

const buttons = [
  `button,.button{display:inline-block;min-height:${px(11)};background:var(--lake);color:var(--paper);border:2px solid var(--lake);border-radius:4px;padding:${px(2)} ${px(5)};font-weight:600;text-align:start;text-decoration:none;cursor:pointer}`,
  'button:hover,.button:hover{background:var(--lede);border-color:var(--lede)}',
  '.secondary,.secondary:hover{background:none;color:var(--lake)}',
  '.secondary:hover{border-color:currentColor;text-decoration:underline;text-underline-offset:.2em}',
  '.plain,.plain:hover{background:none;border-color:transparent;color:var(--lake);font-weight:400;text-decoration:underline;text-underline-offset:.2em;border-inline-width:0;padding-inline:0}',
  '.plain:hover{text-decoration-thickness:2px}',
  `.actions{display:flex;flex-wrap:wrap;align-items:center;gap:${px(3)} ${px(5)};margin-top:${px(8)}}`,
];

/** What is wrong keeps its bar and its weight where colour is lost. */
const faults = [
  `.wrong{border-inline-start:${tones.urgent.barWidth}px solid var(--alarm);padding-inline-start:${px(4)}}`,
  '.wrong input,.wrong select{border-color:var(--alarm)}',
  '.error{color:var(--alarm);font-weight:600}',
  `.errors{background:var(--alarm-ground);border-inline-start:${tones.emergency.barWidth}px solid var(--alarm);padding:${px(4)} ${px(5)};margin:${px(4)} 0 ${px(8)};max-width:640px}`,
  `.errors h2{font-size:${scale(1)}rem;margin:0 0 ${px(1)}}`,
  `.errors ul{list-style:none;margin:0;padding:0}`,
  `.errors a{display:inline-block;padding-block:${px(2)};color:var(--alarm);font-weight:600;overflow-wrap:anywhere}`,
];

const hidden = [
  '.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}',
  '.away{position:absolute;top:-100rem;width:1px;height:1px;overflow:hidden}',
];

/** The rules of forms, in the order of the cascade. */
export const formRules: readonly string[] = [
  ...controls,
  ...choices,
  ...buttons,
  ...faults,
  ...hidden,
];
