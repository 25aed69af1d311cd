import { dark, light } from '@calliope/design';
import { each } from '../join.ts';
import { webStyle } from '../style/web-style.ts';
import { icon } from './icon.ts';
import type { Translation } from './options.ts';

/** What a page says about itself to browsers and search engines. */
export interface HeadProps {
  readonly title: string;
  readonly description?: string | undefined;
  readonly neutral?: boolean | undefined;
  readonly translations?: readonly Translation[] | undefined;
}

/** The head of a page. Its one style is the only one that the page has. */
export const Head = ({ title, description, neutral, translations = [] }: HeadProps) => (
  <head>
    <meta charSet="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>{title}</title>
    {description !== undefined && <meta name="description" content={description} />}
    {neutral && <meta name="robots" content="noindex" />}
    {/* Some phones turn doses and times into telephone numbers. */}
    <meta name="format-detection" content="telephone=no" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content={light.strip} media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content={dark.strip} media="(prefers-color-scheme: dark)" />
    <link rel="icon" type="image/svg+xml" href={icon} />
    {each(translations, ({ locale, href }) => (
      <link rel="alternate" hrefLang={locale} href={href} />
    ))}
    <style>{webStyle}</style>
  </head>
);
