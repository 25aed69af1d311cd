import type { Document, Messages, ReviewState } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { join } from '../join.ts';
import { dayInWords } from './day-in-words.ts';
import { languageName } from './language-name.ts';
import type { PageOptions } from './options.ts';
import { readingMinutes } from './reading-minutes.ts';

interface AboutThisPageProps {
  readonly document: Document;
  readonly options: PageOptions;
}

/** Who has read these words, how long they take, and which other forms they have. */
export const AboutThisPage = ({ document, options }: AboutThisPageProps) => {
  const { messages } = options;
  return (
    <p className="about">
      <span className="pill">{reviewed(document.review, messages)}</span>{' '}
      {separated([
        ...nextReview(document, messages),
        <span className="whole">
          {messages.minutesToRead.replace('{minutes}', String(readingMinutes(document)))}
        </span>,
        ...otherForms(options),
      ])}
    </p>
  );
};

const reviewed = (review: ReviewState, messages: Messages): string =>
  review.state === 'signed'
    ? `${messages.reviewedBy} ${review.by}, ${review.credential}`
    : messages.awaitingReview;

const nextReview = ({ review, locale }: Document, messages: Messages): ReactNode[] =>
  review.state === 'signed'
    ? [
        <>
          {messages.nextReview}{' '}
          <time dateTime={review.next}>{dayInWords(review.next, locale)}</time>
        </>,
      ]
    : [];

function otherForms({ messages, translations = [], handout }: PageOptions): ReactNode[] {
  const languages = translations.map(({ locale, href }) => (
    <a href={href} hrefLang={locale} lang={locale}>
      {languageName(locale)}
    </a>
  ));
  const [first, ...others] = [
    ...languages,
    ...(handout === undefined ? [] : [<a href={handout}>{messages.handoutPdf}</a>]),
  ];
  return first === undefined
    ? []
    : [
        <>
          {messages.alsoAs} {first}
        </>,
        ...others,
      ];
}

const separated = (parts: readonly ReactNode[]): ReactNode =>
  join(parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
