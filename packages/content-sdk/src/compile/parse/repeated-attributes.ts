/**
 * The names that stand more than once between the braces of a line: the parser keeps the last and
 * drops the others in silence. `#` stands for an id.
 */
export function repeatedAttributes(line: string): readonly string[] {
  if (!line.includes('{')) return [];
  const braces = /\{([^{}]*)\}\s*$/.exec(line)?.[1] ?? '';
  const bare = braces.replace(/"[^"]*"|'[^']*'/g, '');
  const names: readonly string[] = bare.match(/#|[\w-]+(?=\s*=)/g) ?? [];
  // Nearly every line ends here, and every title and directive is asked.
  if (names.length < 2) return [];
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
