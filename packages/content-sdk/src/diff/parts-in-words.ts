import { createRenderer } from '../render/create-renderer.ts';
import { formatReference } from '../render/format-reference.ts';
import type { Document } from '../schema/document.ts';
import type { Section } from '../schema/section.ts';
import { textChannel } from '../text/channel.ts';

/** A part of a document in plain words. */
export interface PartInWords {
  /** A section's id, or a name in brackets that no section has. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/**
 * A document in plain words, part by part in the order of reading: its opening, every section by
 * itself, and what stands at its end.
 */
export function partsInWords(document: Document): readonly PartInWords[] {
  const render = createRenderer(textChannel)(document);
  const section = ({ id, title, blocks, sections }: Section): readonly PartInWords[] => [
    { id, title, text: `${title}\n\n${render.blocks(blocks)}`.trim() },
    ...sections.flatMap(section),
  ];
  const safety = document.safety.map(({ children }) => render.inlines(children));
  const terms = Object.values(document.terms).map(
    ({ term, definition }) => `${term}: ${definition}`,
  );
  return [
    { id: '(opening)', title: document.title, text: opening(document, render) },
    ...document.sections.flatMap(section),
    { id: '(safety)', title: '', text: safety.join('\n') },
    { id: '(terms)', title: '', text: terms.join('\n') },
    { id: '(sources)', title: '', text: document.references.map(formatReference).join('\n') },
  ].filter(({ text }) => text !== '');
}

function opening(
  document: Document,
  render: ReturnType<ReturnType<typeof createRenderer<string, string>>>,
): string {
  const own =
    document.kind === 'article'
      ? [
          ...(document.description === undefined ? [] : [document.description]),
          render.inlines(document.summary),
          document.keyFacts.map((line) => `- ${render.inlines(line)}`).join('\n'),
        ]
      : document.kind === 'step'
        ? [document.subject, document.preheader]
        : [];
  return [document.title, ...own, render.blocks(document.blocks)]
    .filter((one) => one !== '')
    .join('\n\n');
}
