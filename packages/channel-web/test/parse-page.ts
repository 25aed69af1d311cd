import { DomUtils, parseDocument } from 'htmlparser2';

type Parsed = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A rendered page as a reader's browser takes it apart. */
export interface ParsedPage {
  /** The text of the body in reading order, entities decoded. */
  readonly text: string;
  /** The elements of these names, in order; `*` for all. */
  elements(...names: readonly string[]): readonly Element[];
  /** The text of the first element of this name. */
  textOf(name: string): string;
}

/** Parses a page with a real parser, so that tests see what is there and not how it is written. */
export function parsePage(html: string): ParsedPage {
  const page: Parsed = parseDocument(html);
  const elements = (...names: readonly string[]) =>
    DomUtils.getElementsByTagName(
      (name) => names.includes('*') || names.includes(name),
      page,
      true,
    );
  const textOf = (name: string) => DomUtils.textContent(elements(name)[0] ?? []);
  return { text: textOf('body'), elements, textOf };
}
