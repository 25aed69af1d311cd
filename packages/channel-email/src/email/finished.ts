import { forOutlook } from './for-outlook.ts';

/**
 * What React rendered as it is sent: without the comments by which React tells one piece of text
 * from the next where it takes a page over, which no mail program does.
 */
export const finished = (html: string): string => forOutlook(html.replaceAll('<!-- -->', ''));
