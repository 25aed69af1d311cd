import { Page, renderPage } from '@calliope/page-shell';
import { type Notice, words } from '../words.ts';

/** A page that says one thing and leads back to the list. */
export const noticePage = (brand: string, { title, text }: Notice): string =>
  renderPage(
    <Page lang="en" title={title} brand={brand} skip={words.skip} home="/">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">{words.title}</a>
      </p>
    </Page>,
  );
