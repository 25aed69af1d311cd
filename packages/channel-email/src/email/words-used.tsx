import type { GlossaryTerm } from '@calliope/content-sdk';
import { space } from '@calliope/design';
import { join } from '../join.ts';
import { below } from '../style/type.ts';
import { Title } from '../title.tsx';

interface WordsUsedProps {
  readonly title: string;
  readonly terms: readonly GlossaryTerm[];
}

/** The terms of the email and what they mean. */
export const WordsUsed = ({ title, terms }: WordsUsedProps) =>
  terms.length > 0 && (
    <>
      <Title level={2}>{title}</Title>
      <dl style={below(4)}>{join(terms.map(explained))}</dl>
    </>
  );

const explained = ({ term, definition }: GlossaryTerm) => (
  <>
    <dt style={{ fontWeight: 700 }}>{term}</dt>
    <dd style={{ margin: `0 0 ${space(3)}px` }}>{definition}</dd>
  </>
);
