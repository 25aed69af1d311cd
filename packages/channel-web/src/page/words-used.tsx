import type { Document, GlossaryTerm, Messages } from '@calliope/content-sdk';
import { anchors } from '../anchors.ts';
import { each } from '../join.ts';

interface WordsUsedProps {
  readonly document: Document;
  readonly messages: Messages;
}

/** The terms of a page and what they mean. */
export const WordsUsed = ({ document, messages }: WordsUsedProps) => {
  const terms = Object.values(document.terms);
  return (
    terms.length > 0 && (
      <section className="words">
        <h2 id={anchors.terms}>{messages.wordsUsed}</h2>
        <dl>{each(terms, explained)}</dl>
      </section>
    )
  );
};

const explained = ({ id, term, definition }: GlossaryTerm) => (
  <div id={anchors.term(id)}>
    <dt>
      <dfn>{term}</dfn>
    </dt>
    <dd>{definition}</dd>
  </div>
);
