import { join } from '../join.ts';
import { below } from '../style/type.ts';
import { Title } from '../title.tsx';
import { Toned } from '../toned.tsx';
import type { Line } from './line.ts';

/** The safety lines that the step owes, beside those that lead. */
export const SafetyLines = ({ title, lines }: { title: string; lines: readonly Line[] }) =>
  lines.length > 0 && (
    <>
      <Title level={2}>{title}</Title>
      {join(lines.map(safetyLine))}
    </>
  );

function safetyLine({ tone, words }: Line) {
  const line = <p style={below(4)}>{words}</p>;
  return tone === 'note' ? line : <Toned tone={tone}>{line}</Toned>;
}
