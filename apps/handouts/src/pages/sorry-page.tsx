import { Page, renderPage } from '@calliope/page-shell';
import { type Problem, words } from '../words.ts';

/** A page that says what is wrong and leads back to the list. */
export const sorryPage = (brand: string, { title, text }: Problem): string =>
  renderPage(
    <Page lang="en" title={title} brand={brand} skip={words.skip} home="/">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href="/">{words.title}</a>
      </p>
    </Page>,
  );
