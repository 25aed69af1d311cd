import { MessagePage, renderPage } from '@calliope/page-shell';
import type { Notice, Words } from '../words.ts';

/** A page that says one thing and leads back to the list. */
export const noticePage = (brand: string, words: Words, message: Notice): string =>
  renderPage(
    <MessagePage
      {...message}
      brand={brand}
      skip={words.skip}
      back={{ href: '/', label: words.title }}
    />,
  );
