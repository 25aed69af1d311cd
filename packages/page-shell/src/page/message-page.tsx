import type { ReactNode } from 'react';
import { Page } from './page.tsx';

/** A message, what can be done about it and the way back. */
export interface MessagePageProps {
  /** BCP 47 language tag of the words; English unless told otherwise. */
  readonly lang?: string;
  readonly brand: string;
  /** Label of the link that skips to the message. */
  readonly skip: string;
  readonly title: string;
  /** What happened and what to do. */
  readonly text: string;
  /** Where to go from here. */
  readonly back?: { readonly href: string; readonly label: string };
  /** Rules after the common ones, in the same inline style. */
  readonly css?: string;
  /** What else can be done, between the message and the way back: a form with a button. */
  readonly children?: ReactNode;
}

/**
 * A page that says one thing and leads back: for an address that is not known, for something that
 * has been done, or for a question with one button.
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
export const MessagePage = (props: MessagePageProps) => (
  <Page
    lang={props.lang ?? 'en'}
    title={props.title}
    brand={props.brand}
    skip={props.skip}
    home={props.back?.href}
    {...(props.css !== undefined && { css: props.css })}
  >
    <h1>{props.title}</h1>
    <p>{props.text}</p>
    {props.children}
    {props.back === undefined ? null : (
      <p>
        <a href={props.back.href}>{props.back.label}</a>
      </p>
    )}
  </Page>
);
