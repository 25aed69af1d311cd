import type { Messages, Section } from '@calliope/content-sdk';
import { anchors, type SectionAnchor } from '../anchors.ts';
import { each } from '../join.ts';

interface ContentsProps {
  readonly sections: readonly Section[];
  readonly anchorOf: SectionAnchor;
  readonly messages: Messages;
}

/** The sections of a page, where there is more than one to choose from. */
export const Contents = ({ sections, anchorOf, messages }: ContentsProps) =>
  sections.length > 1 && (
    <nav className="contents" aria-labelledby={anchors.contents}>
      <h2 id={anchors.contents}>{messages.contents}</h2>
      <ul>
        {each(sections, (section) => (
          <li>
            <a href={`#${anchorOf(section)}`}>{section.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
