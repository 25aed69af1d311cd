export { type SecurityHeadersOptions, securityHeaders } from './headers/security-headers.ts';
export { styleHash } from './headers/style-hash.ts';
export { requireHost } from './origin/require-host.ts';
export { requireSameOrigin } from './origin/require-same-origin.ts';
export { filled } from './page/filled.ts';
export { MessagePage, type MessagePageProps } from './page/message-page.tsx';
export { Page, type PageProps } from './page/page.tsx';
export { pageStyle } from './page/page-style.ts';
export { renderPage } from './page/render-page.ts';
