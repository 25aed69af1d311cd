const elements = new Set(
  'svg g path line polyline polygon circle ellipse rect text tspan title desc defs marker linearGradient radialGradient stop clipPath mask pattern'.split(
    ' ',
  ),
);
const dangers: readonly (readonly [RegExp, string])[] = [
  [/<!(?:DOCTYPE|ENTITY|\[CDATA)|<\?(?!xml\s)/i, 'a document type or a processing instruction'],
  [/[\s/"']on[a-z]+\s*=/i, 'an event handler'],
  [/[\s/"'](?:xlink:)?(?:href|src|style)\s*=/i, 'a link or a style'],
  [/&(?!(?:amp|lt|gt|quot|apos);)/i, 'a character reference'],
  [/(?:url|image|image-set)\s*\(\s*(?!#)|\\/i, 'an outside file'],
];

/**
 * What in a drawing could run, link or load something, or is not a drawing, in words; undefined
 * where nothing is. Only elements of a short list may stand in it.
 */
export function unsafePart(svg: string): string | undefined {
  const drawing = svg.replace(/<!--[\s\S]*?-->/g, '').trim();
  if (!/^(?:<\?xml[^>]*\?>\s*)?<svg[\s>][\s\S]*<\/svg>$/.test(drawing)) {
    return 'something that is not one complete SVG';
  }
  for (const [, name = ''] of drawing.matchAll(/<\/?([^\s>/!?]+)/g)) {
    if (!elements.has(name)) return `the element "${name}"`;
  }
  return dangers.find(([pattern]) => pattern.test(drawing))?.[1] ?? unclosed(drawing);
}

/** An element that is opened and not closed, or closed in the wrong place. */
function unclosed(drawing: string): string | undefined {
  const open: string[] = [];
  const tags = drawing.matchAll(/<(\/?)([\w]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g);
  for (const [, closes, name = '', closesItself] of tags) {
    if (closes) {
      if (open.pop() !== name) return `an element "${name}" that is closed in the wrong place`;
    } else if (!closesItself) open.push(name);
  }
  return open.length === 0 ? undefined : `an element "${open.at(-1)}" that is not closed`;
}
