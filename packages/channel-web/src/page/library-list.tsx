import type { Document, Messages } from '@calliope/content-sdk';
import { type AddressOf, defaultAddress } from '../address-of.ts';
import { each } from '../join.ts';
import { languageName } from './language-name.ts';
import { plainWords } from './plain-words.ts';

/** Whose pages are listed, and for readers of which language. */
export interface LibraryListProps {
  readonly locale: string;
  readonly documents: readonly Document[];
  readonly messages: Messages;
  readonly addressOf?: AddressOf | undefined;
}

/** The articles with what they answer, then the questions. */
export const LibraryList = (props: LibraryListProps) => {
  const questions = props.documents.filter(({ kind }) => kind === 'faq');
  return (
    <>
      {each(
        props.documents.filter(({ kind }) => kind === 'article'),
        (one) => entry(one, props),
      )}
      {questions.length > 0 && (
        <section className="entry">
          <h2>{props.messages.questions}</h2>
          <ul className="questions">
            {each(questions, (one) => (
              <li>{titleLink(one, props)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
};

const entry = (document: Document, list: LibraryListProps) => (
  <section className="entry" lang={foreign(document, list)}>
    <h2>{titleLink(document, list)}</h2>
    {document.kind === 'article' && <p>{plainWords(document.summary, document)}</p>}
    {document.review.state === 'awaiting' && (
      <p className="about">
        <span className="pill">{list.messages.awaitingReview}</span>
      </p>
    )}
  </section>
);

/** The title of a document as a link, marked where it is in another language than the list. */
export function titleLink(document: Document, props: LibraryListProps) {
  const lang = foreign(document, props);
  return (
    <>
      <a href={addressIn(document, props)} hrefLang={lang} lang={lang}>
        {document.title}
      </a>
      {lang !== undefined && <span className="language"> {languageName(lang)}</span>}
    </>
  );
}

const foreign = ({ locale }: Document, list: LibraryListProps): string | undefined =>
  locale === list.locale ? undefined : locale;

function addressIn({ kind, id }: Document, { addressOf = defaultAddress }: LibraryListProps) {
  return kind === 'step' ? undefined : addressOf({ kind, id });
}
