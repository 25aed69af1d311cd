import type { Document, Messages, Render } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { anchors } from '../anchors.ts';
import { each } from '../join.ts';

/** The answer in two sentences, larger than the text. */
export function lede(document: Document, render: Render<ReactNode>): ReactNode {
  if (document.kind !== 'article') return null;
  return <p className="lede">{render.inlines(document.summary)}</p>;
}

/** What a reader must know who reads nothing else. */
export function inShort(
  document: Document,
  messages: Messages,
  render: Render<ReactNode>,
): ReactNode {
  if (document.kind !== 'article' || document.keyFacts.length === 0) return null;
  return (
    <section className="in-short">
      <h2 id={anchors.inShort}>{messages.inShort}</h2>
      <ul>
        {each(document.keyFacts, (line) => (
          <li>{render.inlines(line)}</li>
        ))}
      </ul>
    </section>
  );
}
