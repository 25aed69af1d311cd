import type { HomeOptions } from './home-options.ts';
import { LibraryList } from './library-list.tsx';
import { ListShell } from './list-shell.tsx';
import { renderHtml } from './render-html.ts';

/**
 * The page for an address that leads nowhere: whom to call, and every page there is.
 *
 * @example
 * ```ts
 * import { renderNotFound } from '@calliope/channel-web';
 * import { kitchenSinkClinic, kitchenSinkMessages } from '@calliope/content-sdk/testing';
 *
 * renderNotFound({
 *   locale: 'en',
 *   documents: [],
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   home: '/',
 * }).includes('<h1>We could not find that page</h1>');
 * // true
 * ```
 */
export const renderNotFound = (options: HomeOptions): string =>
  renderHtml(
    <ListShell
      options={{ ...options, neutral: true }}
      title={`${options.messages.notFound} · ${options.clinic.neutralName}`}
    >
      <h1>{options.messages.notFound}</h1>
      <LibraryList {...options} />
    </ListShell>,
  );
