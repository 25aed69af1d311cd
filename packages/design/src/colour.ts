/** A colour as `#rrggbb`. */
export type Hex = `#${string}`;

/** What a colour is for, the same in every palette. */
export interface Palette {
  /** The ground of the page. */
  readonly paper: Hex;
  /** A raised ground. */
  readonly card: Hex;
  /** Text. */
  readonly ink: Hex;
  /** Captions and what stands beside the words. */
  readonly quiet: Hex;
  /** Rules; never the only sign of a control. */
  readonly line: Hex;
  /** Links, wordmark, buttons. */
  readonly lake: Hex;
  /** The ground of the crisis strip. */
  readonly strip: Hex;
  /** Text on the crisis strip. */
  readonly stripInk: Hex;
  /** The opening answer, larger than the text. */
  readonly lede: Hex;
  /** The ground of key facts and notes. */
  readonly mist: Hex;
  /** Review state: one accent on a page. */
  readonly clay: Hex;
  readonly honey: Hex;
  readonly honeyGround: Hex;
  readonly alarm: Hex;
  readonly alarmGround: Hex;
}

/**
 * The palette of a lit page.
 *
 * @example
 * ```ts
 * import { light } from '@calliope/design';
 *
 * light.ink;
 * // '#1c2a30'
 * ```
 */
export const light: Palette = {
  paper: '#fbf8f3',
  card: '#ffffff',
  ink: '#1c2a30',
  quiet: '#51606a',
  line: '#d8d0c2',
  lake: '#0b5a63',
  strip: '#083f46',
  stripInk: '#ffffff',
  lede: '#083f46',
  mist: '#e6f1ef',
  clay: '#a8502f',
  honey: '#7a4b00',
  honeyGround: '#fff3d6',
  alarm: '#a31b12',
  alarmGround: '#fdeae7',
};

/**
 * The palette of a page read in the dark.
 *
 * @example
 * ```ts
 * import { contrast, dark } from '@calliope/design';
 *
 * contrast(dark.ink, dark.paper) > 7;
 * // true
 * ```
 */
export const dark: Palette = {
  paper: '#10181c',
  card: '#182328',
  ink: '#ebe6dc',
  quiet: '#a9b6bb',
  line: '#33434a',
  lake: '#86d0cc',
  strip: '#17302f',
  stripInk: '#ebe6dc',
  lede: '#86d0cc',
  mist: '#17302f',
  clay: '#eaa27f',
  honey: '#f4c976',
  honeyGround: '#2e2410',
  alarm: '#ffa69b',
  alarmGround: '#3a1714',
};

/**
 * The palette of a sheet from a black-and-white printer: no tint carries meaning.
 *
 * @example
 * ```ts
 * import { print } from '@calliope/design';
 *
 * print.alarmGround;
 * // '#ffffff'
 * ```
 */
export const print: Palette = {
  paper: '#ffffff',
  card: '#ffffff',
  ink: '#000000',
  quiet: '#404040',
  line: '#8c8c8c',
  lake: '#000000',
  strip: '#ffffff',
  stripInk: '#000000',
  lede: '#1a1a1a',
  mist: '#ffffff',
  clay: '#262626',
  honey: '#1a1a1a',
  honeyGround: '#ffffff',
  alarm: '#000000',
  alarmGround: '#ffffff',
};

/**
 * The three palettes by name.
 *
 * @example
 * ```ts
 * import { palettes } from '@calliope/design';
 *
 * Object.keys(palettes);
 * // ['light', 'dark', 'print']
 * ```
 */
export const palettes = { light, dark, print } as const;
