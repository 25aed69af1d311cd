import { type Document, dayInWords, type Messages } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { separated } from '../join.ts';
import { languageLink } from './language-link.tsx';
import type { PageOptions } from './options.ts';
import { readingMinutes } from './reading-minutes.ts';

interface AboutThisPageProps {
  readonly document: Document;
  readonly options: PageOptions;
}

/** Who has read these words, how long they take, and which other forms they have. */
export const AboutThisPage = ({ document, options }: AboutThisPageProps) => (
  <p className="about">
    <span className="pill">{reviewed(document, options.messages)}</span>{' '}
    {separated([
      ...nextReview(document, options.messages),
      readingTime(document, options.messages),
      ...otherForms(options),
    ])}
  </p>
);

const reviewed = ({ review }: Document, messages: Messages): string =>
  review.state === 'signed'
    ? `${messages.reviewedBy} ${review.by}, ${review.credential}`
    : messages.awaitingReview;

function nextReview({ review, locale }: Document, messages: Messages): ReactNode[] {
  if (review.state !== 'signed') return [];
  const day = <time dateTime={review.next}>{dayInWords(review.next, locale)}</time>;
  return [labelled(messages.nextReview, day)];
}

const readingTime = (document: Document, messages: Messages) => (
  <span className="whole">
    {messages.minutesToRead.replace('{minutes}', String(readingMinutes(document)))}
  </span>
);

function otherForms({ messages, translations = [], handout }: PageOptions): ReactNode[] {
  const [first, ...others] = [...translations.map(languageLink), ...pdf(handout, messages)];
  return first === undefined ? [] : [labelled(messages.alsoAs, first), ...others];
}

const pdf = (handout: string | undefined, messages: Messages) =>
  handout === undefined ? [] : [pdfLink(handout, messages)];

const pdfLink = (href: string, messages: Messages) => <a href={href}>{messages.handoutPdf}</a>;

const labelled = (label: string, value: ReactNode): ReactNode => (
  <>
    {label} {value}
  </>
);
