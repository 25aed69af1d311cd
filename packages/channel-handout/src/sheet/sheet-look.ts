import {
  families,
  type Hex,
  leading,
  light,
  measure,
  type Palette,
  palettes,
  scale,
  textSize,
  tones,
} from '@calliope/design';

/**
 * Sizes of paper that a handout can be printed on.
 *
 * @example
 * ```ts
 * import { papers } from '@calliope/channel-handout';
 *
 * papers.includes('a4');
 * // true
 * ```
 */
export const papers = ['letter', 'a4'] as const;
export type Paper = (typeof papers)[number];

/**
 * In colour, or for a printer that has none.
 *
 * @example
 * ```ts
 * import { prints } from '@calliope/channel-handout';
 *
 * prints.includes('bw');
 * // true
 * ```
 */
export const prints = ['colour', 'bw'] as const;
export type Print = (typeof prints)[number];

/** How a sheet looks; lengths in points. */
export interface SheetLook {
  readonly paper: 'us-letter' | 'a4';
  readonly leading: number;
  /** Whether it must not grow beyond its sheet, and so leaves less free around its words. */
  readonly dense: boolean;
  /** Width of the text, in ems. */
  readonly measure: number;
  readonly sizes: Readonly<Record<keyof typeof steps, number>>;
  readonly serif: readonly string[];
  readonly sans: readonly string[];
  readonly colour: Palette;
  /** Whether a key-facts box needs a frame because its ground is white. */
  readonly framed: boolean;
  readonly tones: Readonly<Record<keyof typeof tones, ToneLook>>;
}

interface ToneLook {
  readonly ground: Hex;
  readonly bar: Hex;
  readonly strong: Hex;
  readonly barWidth: number;
}

/** Letters of the text face are a little over half as wide as they are high. */
const emPerLetter = 0.545;

/** Every size on the sheet, as a step of the scale. */
const steps = { fine: -2, small: -1, text: 0, lede: 1, part: 1, section: 2, title: 4 } as const;

/** Those of a dense sheet; its text is as large as that of any other. */
const denseSteps = { ...steps, part: 0, section: 1, title: 3 } as const;

/** What a dense sheet has between lines, and how wide its lines are, in ems. */
const dense = { leading: 1.3, measure: 43.2 } as const;

/** How a sheet looks. */
interface LookOptions {
  readonly paper: Paper;
  readonly print: Print;
  /** Of the text, in points. */
  readonly size?: number | undefined;
  readonly dense: boolean;
}

/** How a sheet looks on this paper, in this print, at this size of text. */
export function sheetLook({
  paper,
  print,
  size = textSize.paper,
  dense: isDense,
}: LookOptions): SheetLook {
  const colour = print === 'bw' ? palettes.print : { ...light, paper: palettes.print.paper };
  return {
    paper: paper === 'a4' ? 'a4' : 'us-letter',
    sizes: sizesOf(size, isDense ? denseSteps : steps),
    leading: isDense ? dense.leading : leading.paper,
    measure: isDense ? dense.measure : Math.round(measure * emPerLetter),
    dense: isDense,
    serif: [families.paperSerif, ...families.paperSans],
    sans: families.paperSans,
    colour,
    framed: print === 'bw',
    tones: {
      note: toneLook('note', colour),
      urgent: toneLook('urgent', colour),
      emergency: toneLook('emergency', colour),
    },
  };
}

const sizesOf = (size: number, of: Readonly<Record<keyof typeof steps, number>>) =>
  // Object.entries forgets the keys, which are those of the steps.
  Object.fromEntries(
    Object.entries(of).map(([name, step]) => [name, size * scale(step)]),
  ) as SheetLook['sizes'];

function toneLook(name: keyof typeof tones, colour: Palette): ToneLook {
  const { ground, bar, strong, barWidth } = tones[name];
  return { ground: colour[ground], bar: colour[bar], strong: colour[strong], barWidth };
}
