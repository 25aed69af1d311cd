import { separated } from '../join.ts';
import type { HomeOptions } from './home-options.ts';
import { languageLink } from './language-link.tsx';
import { LibraryList } from './library-list.tsx';
import { ListShell } from './list-shell.tsx';
import type { Translation } from './options.ts';
import { renderHtml } from './render-html.ts';
import { SignUpLink } from './sign-up-link.tsx';

/**
 * The home page of one language: every article with what it answers, every question, every notice.
 *
 * @example
 * ```ts
 * import { renderHome } from '@calliope/channel-web';
 * import {
 *   kitchenSink,
 *   kitchenSinkClinic,
 *   kitchenSinkMessages,
 * } from '@calliope/content-sdk/testing';
 *
 * renderHome({
 *   locale: 'en',
 *   documents: [kitchenSink('en')],
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   home: '/',
 * }).includes('href="/articles/kitchen-sink/"');
 * // true
 * ```
 */
export const renderHome = (options: HomeOptions): string =>
  renderHtml(
    <ListShell options={options} title={options.clinic.name}>
      <h1>{options.clinic.name}</h1>
      {languages(options.translations ?? [])}
      <LibraryList {...options} />
      <SignUpLink {...options} />
    </ListShell>,
  );

const languages = (translations: readonly Translation[]) =>
  translations.length > 0 && <p className="about">{separated(translations.map(languageLink))}</p>;
