import type { Article } from '@calliope/content-sdk';
import type { PageOptions } from './options.ts';
import { renderDocumentPage } from './render-document-page.tsx';

/**
 * An article as a page of HTML: no script, one inline style, nothing loaded from elsewhere.
 *
 * @example
 * ```ts
 * import { renderArticle } from '@calliope/channel-web';
 * import {
 *   kitchenSink,
 *   kitchenSinkClinic,
 *   kitchenSinkMessages,
 * } from '@calliope/content-sdk/testing';
 *
 * renderArticle(kitchenSink('en'), {
 *   messages: kitchenSinkMessages('en'),
 *   clinic: kitchenSinkClinic,
 *   home: '/',
 *   translations: [{ locale: 'es', href: '/es/articles/kitchen-sink/' }],
 * }).startsWith('<!doctype html><html lang="en">');
 * // true
 * ```
 */
export const renderArticle = (article: Article, options: PageOptions): string =>
  renderDocumentPage(article, options);
