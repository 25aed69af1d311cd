import { shortRevision } from '@calliope/content-sdk';
import {
  type DocumentStatus,
  foundInWords,
  type SharedStatus,
  signOffInWords,
} from '@calliope/content-sdk/status';
import { addressOf } from './bench-addresses.ts';

interface StatusTableProps {
  readonly documents: readonly DocumentStatus[];
  readonly shared: readonly SharedStatus[];
  readonly isShown: (address: string) => boolean;
}

/** A row for each document and each shared file, with what `calliope status` tells of it. */
export const StatusTable = ({ documents, shared, isShown }: StatusTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by a keyboard.
  <section className="documents" aria-label="Documents" tabIndex={0}>
    <table>
      <thead>
        <tr>
          {['Document', 'Revision', 'Sign-off', 'Grade', 'Next review', 'Problems'].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {documents.map((one) => (
          <Row key={addressOf(one)} one={one} isShown={isShown(addressOf(one))} />
        ))}
        {shared.map((one) => (
          <SharedRow key={one.file} one={one} />
        ))}
      </tbody>
    </table>
  </section>
);

const Row = ({ one, isShown }: { one: DocumentStatus; isShown: boolean }) => (
  <tr>
    <th scope="row">
      {isShown ? <a href={addressOf(one)}>{one.title ?? one.file}</a> : (one.title ?? one.file)}{' '}
      <small>{`${one.kind} ${one.locale}`}</small>
    </th>
    <td>{one.revision === null ? none : <code>{shortRevision(one.revision)}</code>}</td>
    <SignOff one={one} />
    <td>{one.grade?.toFixed(1) ?? none}</td>
    <Outlook one={one} />
  </tr>
);

/** Safety lines, terms and labels: they are signed too, and have no words of their own to grade. */
const SharedRow = ({ one }: { one: SharedStatus }) => (
  <tr>
    <th scope="row">
      {one.file} <small>{`${one.kind} ${one.locale}`}</small>
    </th>
    <td>{none}</td>
    <SignOff one={one} />
    <td>{none}</td>
    <Outlook one={one} />
  </tr>
);

type Reviewed = Pick<DocumentStatus, 'signOff' | 'nextReview' | 'problems'>;

const SignOff = ({ one }: { one: Reviewed }) => (
  <td data-state={one.signOff.state}>{signOffInWords(one.signOff)}</td>
);

const Outlook = ({ one }: { one: Reviewed }) => (
  <>
    <td data-due={one.nextReview?.due}>{nextReview(one)}</td>
    <td data-errors={one.problems.errors || undefined}>{foundInWords(one.problems) || none}</td>
  </>
);

/** A dash is seen; a screen reader says nothing of an empty cell. */
const none = <span aria-hidden="true">–</span>;

const nextReview = ({ nextReview: next }: Reviewed) =>
  next ? `${next.on}${next.due === 'ahead' ? '' : ` ${next.due}`}` : none;
