import { DomUtils, parseDocument } from 'htmlparser2';

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The HTML of an email as a reader's mail program takes it apart. */
export interface ParsedEmail {
  /** What a reader sees in the body, in reading order, entities decoded. */
  readonly text: string;
  /** The elements of these names, in order; `*` for all. */
  elements(...names: readonly string[]): readonly Element[];
  /** The text of the first element of this name. */
  textOf(name: string): string;
}

/** Parses an email with a real parser, so that tests see what is there and not how it is written. */
export function parseEmail(html: string): ParsedEmail {
  const parsed = parseDocument(html);
  const elements = (...names: readonly string[]) =>
    DomUtils.getElementsByTagName(
      (name) => names.includes('*') || names.includes(name),
      parsed,
      true,
    );
  const textOf = (name: string) => DomUtils.textContent(elements(name)[0] ?? []);
  const shown = textOf('body').slice(hidden(elements('div')).length);
  return { text: shown, elements, textOf };
}

/** The preheader, which stands first and is seen in the inbox only. */
const hidden = (divisions: readonly Element[]): string =>
  DomUtils.textContent(divisions.filter(({ attribs }) => 'data-skip-in-text' in attribs)[0] ?? []);
