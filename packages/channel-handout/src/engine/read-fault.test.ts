import { describe, expect, test } from 'vitest';
import { missingFont, readFault } from './read-fault.ts';

describe('what the engine reports', () => {
  test('is a missing glyph when it could not draw a character', () => {
    const report =
      'Err([SourceDiagnostic { message: "the text `\\"\\u{836f}\\"` could not be displayed with font `Noto Sans`" }])';
    expect(readFault(report)).toMatchObject({
      code: 'missing-glyph',
      message: 'No font can draw "药" (U+836F). Write it another way.',
    });
  });

  test('is a refusal in the engine’s own words otherwise', () => {
    expect(readFault('unknown block: poem')).toMatchObject({
      code: 'refused',
      message: 'The engine refused the handout: unknown block: poem',
    });
  });

  test('is a missing font when a family is unknown, though the engine only warns', () => {
    expect(missingFont('unknown font family: noto sans')?.code).toBe('missing-font');
    expect(missingFont('something else')).toBeUndefined();
  });
});
