import type { Paper, Print } from '@calliope/channel-handout';
import type { Article, Handout, LibraryData } from '@calliope/content-sdk';
import { Page, renderPage } from '@calliope/page-shell';
import { languageName, words } from '../words.ts';

/** Every article and handout of the library, by language, with a link to each of its forms. */
export const handoutList = (library: LibraryData): string =>
  renderPage(
    <Page lang="en" title={words.title} brand={library.clinic.neutralName} skip={words.skip}>
      <h1>{words.title}</h1>
      <p>{words.intro}</p>
      {library.locales.map((locale) => (
        <section key={locale}>
          <h2>{languageName(locale)}</h2>
          <ul>
            {printable(library, locale).map((document) => (
              <Entry key={`${document.kind}:${document.id}`} document={document} />
            ))}
          </ul>
        </section>
      ))}
    </Page>,
  );

const printable = (library: LibraryData, locale: string): readonly (Article | Handout)[] =>
  [library.handouts, library.articles].flatMap((documents) =>
    Object.values(documents)
      .flatMap((locales) => locales[locale] ?? [])
      .sort((a, b) => a.title.localeCompare(b.title, locale)),
  );

const otherForms: readonly [Paper, Print][] = [
  ['letter', 'bw'],
  ['a4', 'colour'],
  ['a4', 'bw'],
];

const Entry = ({ document }: { document: Article | Handout }) => (
  <li>
    <a
      href={address(document, 'letter', 'colour')}
      hrefLang={document.locale}
      lang={document.locale}
    >
      {document.title}
    </a>
    {document.review.state === 'awaiting' && <span className="quiet"> · {words.awaiting}</span>}
    <br />
    <span className="quiet">
      {words.variants}{' '}
      {otherForms.map(([paper, print], index) => (
        <span key={paper + print}>
          {index > 0 && ' · '}
          <a
            href={address(document, paper, print)}
            aria-label={`${document.title}: ${form(paper, print)}`}
          >
            {form(paper, print)}
          </a>
        </span>
      ))}
    </span>
  </li>
);

const form = (paper: Paper, print: Print): string => `${words.paper[paper]}, ${words.print[print]}`;

const address = ({ kind, id, locale }: Article | Handout, paper: Paper, print: Print): string =>
  `/${kind}s/${id}.pdf?${new URLSearchParams({ locale, paper, print })}`;
