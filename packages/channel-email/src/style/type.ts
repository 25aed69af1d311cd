import { families, leading, scale, space, textSize } from '@calliope/design';
import type { CSSProperties } from 'react';

/** Widest column, in pixels, that every mail program shows whole. */
export const columnWidth = 600;

/**
 * The words of an email. Every cell has it: Outlook does not hand type down into a table.
 * Small type is still 16 pixels, the smallest that phones leave alone and tired eyes can read.
 */
export const text: CSSProperties = {
  fontFamily: families.sans,
  fontSize: textSize.email,
  lineHeight: leading.email,
  // The old name of `overflow-wrap`, which Outlook on the web and Yahoo know and the new one not.
  wordWrap: 'break-word',
};

/** What stands beside the words: captions, sources, imprint. */
export const small: CSSProperties = { fontSize: 16, lineHeight: leading.email };

/** A title at a heading level from 1; from 4 on it is as large as the text. */
export const title = (level: number): CSSProperties => ({
  margin: `${level === 1 ? space(6) : space(level === 2 ? 9 : 7)}px 0 ${space(level === 1 ? 4 : 2)}px`,
  fontFamily: families.serif,
  fontSize: Math.round(textSize.email * scale(Math.max(0, 4 - level))),
  lineHeight: 1.25,
  fontWeight: 700,
  // No last word alone on its line, in mail programs that know it.
  textWrap: 'balance',
});

/** Space below a block. */
export const below = (units: number): CSSProperties => ({ margin: `0 0 ${space(units)}px` });
