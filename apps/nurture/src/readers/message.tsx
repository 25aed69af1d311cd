import { MessagePage, renderPage } from '@calliope/page-shell';
import type { ReactNode } from 'react';
import type { ReaderOptions } from './reader-options.ts';
import { readerStyle } from './reader-style.ts';

/** A page that says one thing, in a language. */
export interface Message {
  readonly locale: string;
  readonly title: string;
  readonly text: string;
  readonly back?: { readonly href: string; readonly label: string };
  /** A form with a button. */
  readonly children?: ReactNode;
}

/** Renders a page that says one thing. */
export const messagePage = (
  { library }: Pick<ReaderOptions, 'library'>,
  { locale, children, ...message }: Message,
): string =>
  renderPage(
    <MessagePage
      lang={locale}
      brand={library.data.clinic.neutralName}
      skip={library.messages(locale).skipToContent}
      css={readerStyle}
      {...message}
    >
      {children}
    </MessagePage>,
  );
