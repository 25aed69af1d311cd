/** SVG that may stand inside other SVG. */
export type Svg = string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element of what is SVG already; an attribute of undefined is left out. */
export function element(name: string, attributes: Attributes, ...children: readonly Svg[]): Svg {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = children.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Words as they may stand in SVG. What no XML can hold is left out. */
export const escaped = (words: string): Svg =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** A line of words. */
export const words = (x: number, y: number, style: string, text: string): Svg =>
  element('text', { x, y, class: style }, escaped(text));
