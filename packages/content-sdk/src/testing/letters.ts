/** The letters and digits of a text, in order: what no channel may lose or change. */
export const letters = (text: string): string =>
  text.normalize('NFC').replace(/[^\p{L}\p{N}]/gu, '');
