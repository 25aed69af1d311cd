export type { AddressOf } from './address-of.ts';
export { createWebChannel, type WebChannelOptions, webChannel } from './channel.ts';
export type { HomeOptions } from './page/home-options.ts';
export type { ChangesOfDay, PageOptions, Standing, Translation } from './page/options.ts';
export { renderArticle } from './page/render-article.ts';
export { renderDocumentPage } from './page/render-document-page.tsx';
export { renderHome } from './page/render-home.tsx';
export { renderNotFound } from './page/render-not-found.tsx';
export { webStyle } from './style/web-style.ts';
