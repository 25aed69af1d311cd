import {
  type Document,
  formatReference,
  type Messages,
  type Reference,
  referenceAddress,
} from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { anchors } from '../anchors.ts';
import type { Citations } from '../citations.ts';
import { each, join } from '../join.ts';

interface SourcesProps {
  readonly document: Document;
  readonly messages: Messages;
  readonly citations: Citations;
}

/** The numbered sources of a page, each with the way back to where it is cited. */
export const Sources = ({ document, messages, citations }: SourcesProps) =>
  document.references.length > 0 && (
    <section className="sources">
      <h2 id={anchors.sources}>{messages.sources}</h2>
      <ol>
        {each(document.references, (reference, index) => (
          <li id={anchors.source(index + 1)}>
            {formatReference(reference)} {address(reference)}
            {backLinks(index + 1, citations.count(index + 1), messages.backToText)}
          </li>
        ))}
      </ol>
    </section>
  );

function address(reference: Reference): ReactNode {
  const href = referenceAddress(reference);
  if (href === undefined) return null;
  return <a href={href}>{href.replace(/^https:\/\//, '')}</a>;
}

function backLinks(source: number, count: number, label: string): ReactNode {
  return join(
    Array.from({ length: count }, (_, index) => (
      <>
        {' '}
        <a
          className="back"
          href={`#${anchors.citation(source, index + 1)}`}
          role="doc-backlink"
          aria-label={count > 1 ? `${label} ${index + 1}` : label}
        >
          ↑{count > 1 && index + 1}
        </a>
      </>
    )),
  );
}
