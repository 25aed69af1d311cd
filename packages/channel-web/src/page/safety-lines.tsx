import type { Messages, Render, SafetyLine } from '@calliope/content-sdk';
import type { ReactNode } from 'react';
import { anchors } from '../anchors.ts';
import { each } from '../join.ts';

/** The safety lines that a document owes, beside those that lead. */
export function safetyLines(
  lines: readonly SafetyLine[],
  messages: Messages,
  render: Render<ReactNode>,
): ReactNode {
  if (lines.length === 0) return null;
  return (
    <section className="safety">
      <h2 id={anchors.safety}>{messages.safety}</h2>
      <ul>
        {each(lines, (line) => (
          <li className={line.tone}>{render.inlines(line.children)}</li>
        ))}
      </ul>
    </section>
  );
}
