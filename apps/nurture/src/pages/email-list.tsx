import { type ReviewState, shortRevision } from '@calliope/content-sdk';
import { Page, renderPage } from '@calliope/page-shell';
import type { AppOptions } from '../app-options.ts';
import type { PlannedEmail, RenderedSequence } from '../emails/render-sequence.ts';
import type { Words } from '../words.ts';

/** What this is, the way to the inbox, and every email of every sequence. */
export const emailList = ({ brand, inbox, sequences, live }: AppOptions, words: Words): string =>
  renderPage(
    <Page lang={words.locale} title={words.title} brand={brand} skip={words.skip} css={listStyle}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {inbox !== undefined && (
        <p>
          <a className="button" href={inbox}>
            {words.inbox}
          </a>
        </p>
      )}
      {sequences.map((one) => (
        <Sequence key={one.sequence.id} rendered={one} live={live} words={words} />
      ))}
    </Page>,
  );

/** The rules of this page besides those of every page. */
export const listStyle =
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px}dt{color:var(--quiet)}dd{margin:0}';

interface SequenceProps extends Pick<AppOptions, 'live'> {
  readonly rendered: RenderedSequence;
  readonly words: Words;
}

const Sequence = ({ rendered: { sequence, emails }, live, words }: SequenceProps) => (
  <section>
    <h2>{sequence.id}</h2>
    <p className="quiet">{words.kind(sequence.protected)}</p>
    {emails.map((one) => (
      <Entry key={one.key} planned={one} live={live} words={words} />
    ))}
  </section>
);

interface EntryProps extends Pick<AppOptions, 'live'> {
  readonly planned: PlannedEmail;
  readonly words: Words;
}

const Entry = ({ planned: { step, email, plan }, live, words }: EntryProps) => (
  <section>
    <h3 lang={step.locale}>{step.title}</h3>
    <dl>
      <dt>{words.due}</dt>
      <dd>{words.dueOn(plan)}</dd>
      <dt>{words.from}</dt>
      <dd>{email.from}</dd>
      <dt>{words.subject}</dt>
      <dd lang={step.locale}>{email.subject}</dd>
      <dt>{words.preheader}</dt>
      <dd lang={step.locale}>{email.preheader}</dd>
      <dt>{words.review}</dt>
      <dd>{reviewed(step.review, live, words)}</dd>
      <dt>{words.revision}</dt>
      <dd>{shortRevision(step.revision)}</dd>
    </dl>
    <p>
      <a href={`/emails/${step.id}`}>{words.html}</a> ·{' '}
      <a href={`/emails/${step.id}.txt`}>{words.text}</a>
    </p>
  </section>
);

function reviewed(review: ReviewState, live: boolean, words: Words): string {
  if (review.state === 'signed') return `${words.signed} ${review.by}, ${review.credential}`;
  return live ? words.held : words.awaiting;
}
