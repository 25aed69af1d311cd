const longest = 60;

/**
 * A first name as it can stand in an email: on one line, of at most 60 letters, without signs
 * that steer a mail program or a renderer.
 *
 * @returns the name, `''` where none was given, undefined where it is none
 */
export function readFirstName(text: string): string | undefined {
  const name = text.trim().normalize('NFC').replaceAll(/ {2,}/g, ' ');
  // Controls, line separators, the two directions of writing, and the private area, where the
  // slots of a compiled email are. Joiners are letters of Persian and of other scripts.
  const letters = name.replaceAll(/[\u200C\u200D]/g, '');
  const isSafe = !/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}<>]/u.test(letters);
  return isSafe && [...name].length <= longest ? name : undefined;
}
