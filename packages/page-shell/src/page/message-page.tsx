import { Page } from './page.tsx';

/** A message and the way back. */
export interface MessagePageProps {
  readonly brand: string;
  /** Label of the link that skips to the message. */
  readonly skip: string;
  readonly title: string;
  /** What happened and what to do. */
  readonly text: string;
  /** Where to go from here. */
  readonly back: { readonly href: string; readonly label: string };
}

/**
 * A page that says one thing and leads back, for an address or an option that is not known.
 *
 * @example
 * ```tsx
 * import { MessagePage, renderPage } from '@calliope/page-shell';
 *
 * const html = renderPage(
 *   <MessagePage
 *     brand="Example Clinic"
 *     skip="Skip to the message"
 *     title="There is no such page"
 *     text="The address may have a slip in it."
 *     back={{ href: '/', label: 'All handouts' }}
 *   />,
 * );
 * ```
 */
export const MessagePage = ({ brand, skip, title, text, back }: MessagePageProps) => (
  <Page lang="en" title={title} brand={brand} skip={skip} home={back.href}>
    <h1>{title}</h1>
    <p>{text}</p>
    <p>
      <a href={back.href}>{back.label}</a>
    </p>
  </Page>
);
