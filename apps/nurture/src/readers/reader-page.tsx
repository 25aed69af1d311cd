import { ErrorSummary, type FormError, Page } from '@calliope/page-shell';
import type { ReactNode } from 'react';
import type { ReaderOptions } from './reader-options.ts';
import { readerStyle } from './reader-style.ts';

interface ReaderPageProps {
  readonly options: Pick<ReaderOptions, 'library' | 'site'>;
  readonly locale: string;
  readonly title: string;
  /** Label of the link that skips to the content. */
  readonly skip: string;
  readonly errors: readonly FormError[];
  /** What was just done, in a sentence. */
  readonly done?: string | undefined;
  readonly children: ReactNode;
}

/** What every page for readers begins with: what is wrong, what was done, and its title. */
export const ReaderPage = ({ options, locale, title, skip, errors, ...page }: ReaderPageProps) => {
  const { errorPrefix, problemTitle } = options.library.messages(locale).signUp;
  return (
    <Page
      lang={locale}
      // A screen reader says the title first, and so that something is wrong.
      title={errors.length === 0 ? title : `${errorPrefix} ${title}`}
      brand={options.library.data.clinic.neutralName}
      skip={skip}
      home={options.site}
      css={readerStyle}
    >
      <ErrorSummary title={problemTitle} errors={errors} />
      {page.done && <p role="status">{page.done}</p>}
      <h1>{title}</h1>
      {page.children}
    </Page>
  );
};
