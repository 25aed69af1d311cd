import { factOf, fallbackOf, type InlineRenderers, referenceNumber } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { type AddressOf, hrefOf } from './address-of.ts';
import { anchors } from './anchors.ts';
import type { Citations } from './citations.ts';
import { join } from './join.ts';

/** Every inline as HTML. */
export const createInlines = (
  addressOf: AddressOf,
  citations?: Citations,
): InlineRenderers<ReactNode, ReactNode> => ({
  text: (inline) => inline.text,
  strong: (inline, render) => <strong>{render.inlines(inline.children)}</strong>,
  emphasis: (inline, render) => <em>{render.inlines(inline.children)}</em>,
  link: (inline, render) => linked(hrefOf(inline.href, addressOf), render.inlines(inline.children)),
  cite: (inline, render) => (
    <sup>
      {join(
        inline.references
          .map((id) => citation(referenceNumber(render.words, id), citations))
          .flatMap((link, index) => (index === 0 ? [link] : [',', link])),
      )}
    </sup>
  ),
  fact: (inline, render) => {
    const { value, href = '' } = factOf(render.words, inline.fact);
    return linked(hrefOf(href, addressOf), value);
  },
  term: (inline) => (
    <a className="term" href={`#${anchors.term(inline.term)}`}>
      {inline.text}
    </a>
  ),
  field: (inline, render) => fallbackOf(render.words, inline.field),
  lineBreak: () => <br />,
});

function linked(href: string | undefined, label: ReactNode): ReactNode {
  if (href === undefined) return label;
  // A telephone number that breaks over two lines is hard to dial.
  return href.startsWith('tel:') ? (
    <a className="whole" href={href}>
      {label}
    </a>
  ) : (
    <a href={href}>{label}</a>
  );
}

function citation(number: number, citations: Citations | undefined): ReactNode {
  const id = citations && anchors.citation(number, citations.cite(number));
  return (
    <a href={`#${anchors.source(number)}`} id={id} role="doc-noteref">
      {number}
    </a>
  );
}
