import { MessagePage, renderPage } from '@calliope/page-shell';
import type { Problem, Words } from '../words.ts';

/** A page that says what is wrong and leads back to the list. */
export const sorryPage = (brand: string, words: Words, message: Problem): string =>
  renderPage(
    <MessagePage
      {...message}
      brand={brand}
      skip={words.skip}
      back={{ href: '/', label: words.title }}
    />,
  );
