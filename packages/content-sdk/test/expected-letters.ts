import { decodeHTMLStrict } from 'entities';

/**
 * The letters and digits that a reader of a Markdown body must find, computed from the source by
 * line and by character. It shares nothing with the compiler or the plain-text channel: no parser,
 * no tree. It knows only the small dialect that the property test writes.
 */
export function expectedLetters(markdown: string, facts: Readonly<Record<string, string>>): string {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
    return numbers.get(id) ?? 0;
  };
  const visible = markdown
    .split('\n')
    .map(withoutLineSyntax)
    .join('\n')
    .replace(/:cite\[([^\]]*)\]/g, (_, ids: string) =>
      ids
        .split(',')
        .map((id) => numberOf(id.trim()))
        .join(' '),
    )
    .replace(/:fact\[([^\]]*)\]/g, (_, id: string) => facts[id] ?? '')
    .replace(/:term\[([^\]]*)\](?:\{[^}]*\})?/g, '$1')
    .replace(/\]\((?:article|tel|faq):[^)]*\)/g, ']');
  return decodeHTMLStrict(visible)
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function withoutLineSyntax(line: string): string {
  if (/^\s*:::callout/.test(line)) return '';
  return line
    .replace(/\{#[a-z0-9-]+[^}]*\}\s*$/, '')
    .replace(/^\s*:::question/, '')
    .replace(/^\s*::fill-in/, '')
    .replace(/^(\s*[-*]\s+)\[[ xX]\]\s/, '$1');
}
