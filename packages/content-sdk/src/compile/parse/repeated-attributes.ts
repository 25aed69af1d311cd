/**
 * The names that stand more than once between the braces of a line: the parser keeps the last and
 * drops the others in silence. `#` stands for an id.
 */
export function repeatedAttributes(line: string): readonly string[] {
  if (!line.includes('{')) return [];
  const braces = /\{([^{}]*)\}\s*$/.exec(line)?.[1] ?? '';
  const bare = braces.replace(/"[^"]*"|'[^']*'/g, '');
  const names = [...bare.matchAll(/#|[\w-]+(?=\s*=)/g)].map(([name]) => name);
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
