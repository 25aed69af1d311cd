import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

/** A page as HTML with its doctype. */
export const renderHtml = (page: ReactElement): string =>
  `<!doctype html>${renderToStaticMarkup(page)}\n`;
