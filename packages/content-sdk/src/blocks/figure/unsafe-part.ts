const dangers: readonly (readonly [RegExp, string])[] = [
  [/<\s*script/i, 'a script'],
  [/<\s*(?:foreignObject|iframe|image|use|a)\b/i, 'an element that loads or links something'],
  [/<\s*(?:style|!DOCTYPE|!ENTITY|\?xml-stylesheet)/i, 'a style sheet or a document type'],
  [/\son[a-z]+\s*=/i, 'an event handler'],
  [/(?:href|src)\s*=/i, 'a link'],
  [/url\s*\(\s*['"]?(?!#)/i, 'an outside file'],
];

/** What in a drawing could run, link or load something, in words; undefined where nothing can. */
export function unsafePart(svg: string): string | undefined {
  if (!/^\s*(?:<\?xml[^>]*\?>\s*)?<svg[\s>]/.test(svg)) return 'something that is not an SVG';
  return dangers.find(([pattern]) => pattern.test(svg))?.[1];
}
