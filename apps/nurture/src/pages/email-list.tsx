import { type ReviewState, shortRevision } from '@calliope/content-sdk';
import { Page, renderPage } from '@calliope/page-shell';
import type { AppOptions } from '../app-options.ts';
import type { PlannedEmail, RenderedSequence } from '../emails/render-sequence.ts';
import { words } from '../words.ts';

/** What this is, the way to the inbox, and every email of every sequence. */
export const emailList = ({ brand, inbox, sequences }: AppOptions): string =>
  renderPage(
    <Page lang="en" title={words.title} brand={brand} skip={words.skip} css={listStyle}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      <p>
        <a className="button" href={inbox}>
          {words.inbox}
        </a>
      </p>
      {sequences.map((one) => (
        <Sequence key={one.sequence.id} rendered={one} />
      ))}
    </Page>,
  );

/** The rules of this page besides those of every page. */
export const listStyle =
  'dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 20px}dt{color:var(--quiet)}dd{margin:0}';

const Sequence = ({ rendered: { sequence, emails } }: { rendered: RenderedSequence }) => (
  <section>
    <h2>{sequence.id}</h2>
    <p className="quiet">{words.kind(sequence.protected)}</p>
    {emails.map((one) => (
      <Entry key={one.key} planned={one} />
    ))}
  </section>
);

const Entry = ({ planned: { step, email, plan } }: { planned: PlannedEmail }) => (
  <section>
    <h3 lang={step.locale}>{step.title}</h3>
    <dl>
      <dt>{words.due}</dt>
      <dd>{words.dueOn(plan.from, plan.day)}</dd>
      <dt>{words.from}</dt>
      <dd>{email.from}</dd>
      <dt>{words.subject}</dt>
      <dd lang={step.locale}>{email.subject}</dd>
      <dt>{words.preheader}</dt>
      <dd lang={step.locale}>{email.preheader}</dd>
      <dt>{words.review}</dt>
      <dd>{reviewed(step.review)}</dd>
      <dt>{words.revision}</dt>
      <dd>{shortRevision(step.revision)}</dd>
    </dl>
    <p>
      <a href={`/emails/${step.id}`}>{words.html}</a> ·{' '}
      <a href={`/emails/${step.id}.txt`}>{words.text}</a>
    </p>
  </section>
);

const reviewed = (review: ReviewState): string =>
  review.state === 'signed' ? `${words.signed} ${review.by}, ${review.credential}` : words.awaiting;
