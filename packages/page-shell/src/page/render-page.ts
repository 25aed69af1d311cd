import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/**
 * A whole page as HTML with its doctype, without any script. Every text is escaped.
 *
 * @example
 * ```ts
 * import { renderPage } from '@calliope/page-shell';
 * import { createElement } from 'react';
 *
 * renderPage(createElement('html', { lang: 'en' }, createElement('body')));
 * // '<!doctype html><html lang="en"><head></head><body></body></html>'
 * ```
 */
export const renderPage = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}`;
