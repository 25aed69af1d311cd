import { HandoutError } from '../handout-error.ts';

/**
 * An error of the engine as one of ours. The engine reports export errors as the debug form of a
 * Rust value, in which each message stands as `message: "…"`.
 */
export function readFault(report: string): HandoutError {
  const messages = [...report.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, text = '']) =>
    unescaped(text),
  );
  const said = messages.length > 0 ? messages.join('; ') : report;
  const character = missingCharacter(said);
  return character === undefined
    ? new HandoutError('refused', `The engine refused the handout: ${said}`)
    : new HandoutError('missing-glyph', missingGlyph(character));
}

/** The compiler only warns of a font that it cannot find, and the words vanish. */
export const missingFont = (warnings: string): HandoutError | undefined =>
  warnings.includes('unknown font family')
    ? new HandoutError('missing-font', `A font is not installed: ${warnings}`)
    : undefined;

/** The engine says: the text `"…"` could not be displayed with font `…`. */
const missingCharacter = (message: string): string | undefined =>
  /the text `?"?(.+?)"?`? could not be displayed/.exec(message)?.[1];

function missingGlyph(character: string): string {
  const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return `No font can draw "${character}" (U+${code}). Write it another way.`;
}

const unescaped = (text: string): string =>
  text
    .replace(/\\u\{([0-9a-f]+)\}/g, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    )
    .replace(/\\(["'\\])/g, '$1');
