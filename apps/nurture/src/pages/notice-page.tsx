import { MessagePage, renderPage } from '@calliope/page-shell';
import { type Notice, words } from '../words.ts';

/** A page that says one thing and leads back to the list. */
export const noticePage = (brand: string, message: Notice): string =>
  renderPage(
    <MessagePage
      {...message}
      brand={brand}
      skip={words.skip}
      back={{ href: '/', label: words.title }}
    />,
  );
