import { type Document, type Messages, revisionPath, shortRevision } from '@calliope/content-sdk';
import { each } from '../join.ts';

interface ImprintProps {
  readonly document: Document;
  readonly messages: Messages;
}

/** Which revision of which words this copy carries. */
export const Imprint = ({ document, messages }: ImprintProps) => (
  <p className="imprint">
    {messages.revision}{' '}
    <a href={revisionPath(document.revision)}>
      <code>{shortRevision(document.revision)}</code>
    </a>
    {each(document.includes, ({ revision }, index) => (
      <>
        {index === 0 ? ` · ${messages.contains} ` : ', '}
        <code>{shortRevision(revision)}</code>
      </>
    ))}
  </p>
);
