/** Puts `first` before the first line of a text and `rest` before every other line with words. */
export function indent(text: string, first: string, rest = ' '.repeat(first.length)): string {
  return text
    .split('\n')
    .map((line, index) => (index === 0 ? first + line : line === '' ? line : rest + line))
    .join('\n');
}
