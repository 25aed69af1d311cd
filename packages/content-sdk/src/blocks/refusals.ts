import { faults } from '../compile/faults.ts';
import type { Fault } from '../compile/problem.ts';

/** Why a kind of Markdown is not in the dialect, and what to write instead. */
export function refusals(type: string): Fault {
  switch (type) {
    case 'html':
      return faults.html();
    case 'heading':
      return faults.sectionNested();
    case 'code':
      return faults.notAllowed(
        'A code block',
        'Take away the spaces or the tab at the start of the line, and any fence of ``` or ~~~.',
      );
    case 'blockquote':
      return faults.notAllowed('A quotation', 'Use :::callout{tone="note"}, or plain words.');
    case 'definition':
    case 'footnoteDefinition':
      return faults.notAllowed(
        'A definition at the foot of the text',
        'Write [words](https://…) where they stand, and cite sources with :cite[id].',
      );
    default:
      return faults.notAllowed(`"${type}"`, 'Use paragraphs, lists, tables and directives.');
  }
}
