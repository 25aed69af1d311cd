export { followRedirects } from './follow-redirects.ts';
