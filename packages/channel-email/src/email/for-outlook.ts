import { columnWidth } from '../style/type.ts';

/**
 * Adds the width of the column for Outlook on Windows, which knows no `max-width` and would draw
 * lines as wide as its window. It alone reads this comment, and React writes none.
 */
export const forOutlook = (html: string): string =>
  html.replace(
    '</head>',
    `<!--[if mso]><style>.column{width:${columnWidth}px}</style><![endif]--></head>`,
  );
