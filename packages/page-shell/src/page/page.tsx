import type { ReactNode } from 'react';
import { pageStyle } from './page-style.ts';
import { VoiceLine } from './voice-line.tsx';

/** What differs between two pages. */
export interface PageProps {
  /** BCP 47 language tag of the words. */
  readonly lang: string;
  /**
   * What a tab, a history and a printed header show: no patient's name, no condition. `Error:` stands
   * before it where a form came back with errors.
   */
  readonly title: string;
  /** The name beside the voice line. */
  readonly brand: string;
  /** Label of the link that skips to the content. */
  readonly skip: string;
  /** Where the brand leads; plain words without it. */
  readonly home?: string | undefined;
  /** Rules after the common ones, in the same inline style. */
  readonly css?: string;
  readonly children: ReactNode;
}

/**
 * The page that staff and service pages stand in: language, title, one inline style, a skip link
 * and the voice line. It is never indexed.
 *
 * @example
 * ```tsx
 * import { Page, renderPage } from '@calliope/page-shell';
 *
 * const html = renderPage(
 *   <Page lang="en" title="Print desk" brand="Example Clinic" skip="Skip to the form">
 *     <h1>Print desk</h1>
 *   </Page>,
 * );
 * ```
 */
export const Page = ({ lang, title, brand, skip, home, css = '', children }: PageProps) => (
  <html lang={lang}>
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href="data:," />
      <style>{pageStyle + css}</style>
    </head>
    <body>
      <a className="skip" href="#main">
        {skip}
      </a>
      <div className="page">
        <header>
          {home === undefined ? (
            <span className="brand">{brand}</span>
          ) : (
            <a className="brand" href={home}>
              {brand}
            </a>
          )}
          <VoiceLine />
        </header>
        <main id="main">{children}</main>
      </div>
    </body>
  </html>
);
