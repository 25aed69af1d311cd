import { forOutlook } from './for-outlook.ts';

/**
 * What React rendered as it is sent: without the comments by which React finds its way where it
 * takes a page over, which no mail program does, and with the document type that has no quirks.
 */
export const finished = (html: string): string =>
  forOutlook(
    html.replace(/<!--(?: |\/?\$|html|head|body)-->/g, '').replace(doctype, '<!DOCTYPE html>'),
  );

const doctype = /^<!DOCTYPE [^>]*>/;
