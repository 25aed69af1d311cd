import type { Document } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { separated } from '../join.ts';
import type { HomeOptions } from './home-options.ts';
import { leadLines } from './lead-lines.ts';
import { titleLink } from './library-list.tsx';
import { Shell } from './shell.tsx';

interface ListShellProps {
  readonly options: HomeOptions;
  readonly title: string;
  readonly children: ReactNode;
}

/** What a page of links stands in: help first, and what the clinic says about itself at the end. */
export const ListShell = ({ options, title, children }: ListShellProps) => {
  const inThisLanguage = options.documents.filter(({ locale }) => locale === options.locale);
  const lead = leadLines(inThisLanguage, options.addressOf);
  return (
    <Shell
      {...options}
      lang={options.locale}
      title={title}
      skip={options.messages.skipToContent}
      lead={lead}
      leadAgain={lead}
      footer={notices(options.documents, options)}
    >
      {children}
    </Shell>
  );
};

function notices(documents: readonly Document[], options: HomeOptions): ReactNode {
  const all = documents.filter(({ kind }) => kind === 'notice');
  if (all.length === 0) return null;
  const links = all.map((one) => titleLink(one, options));
  return <p className="notices">{separated(links)}</p>;
}
