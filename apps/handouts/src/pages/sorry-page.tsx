import { MessagePage, renderPage } from '@calliope/page-shell';
import { type Problem, words } from '../words.ts';

/** A page that says what is wrong and leads back to the list. */
export const sorryPage = (brand: string, message: Problem): string =>
  renderPage(
    <MessagePage
      {...message}
      brand={brand}
      skip={words.skip}
      back={{ href: '/', label: words.title }}
    />,
  );
