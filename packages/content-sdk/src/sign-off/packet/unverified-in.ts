import type { FileOverview, Overview } from '../../compile/lifecycle/overview.ts';
import { readLine } from '../../compile/parse/read-line.ts';
import type { Problem } from '../../compile/problem.ts';
import { isText, readSource } from '../../compile/read/read-source.ts';
import { createRenderer } from '../../render/create-renderer.ts';
import { sectionsIn } from '../../render/walk.ts';
import type { Document } from '../../schema/document.ts';
import { textChannel } from '../../text/channel.ts';
import type { Unverified } from './compose-packet.ts';

/** What a document says without a source and an author allowed, in its own and included sections. */
export function unverifiedIn(
  folder: string,
  document: Document,
  problems: readonly Problem[],
  { files }: Overview,
): readonly Unverified[] {
  const carried = new Set([
    `${document.kind}:${document.id} null`,
    ...[...sectionsIn(document.sections)].map(
      ({ origin }) => `${origin.document} ${origin.section}`,
    ),
  ]);
  const allowed = problems.filter(
    ({ severity, code }) => severity === 'allowed' && code.startsWith('evidence/'),
  );
  const found = allowed.flatMap((problem): Unverified[] => {
    const file = files.find((one) => one.file === problem.file);
    if (!file || !carried.has(placeOf(file, problem, document.locale))) return [];
    return [{ words: wordsAt(folder, problem, document), reason: problem.reason ?? '' }];
  });
  return [...new Map(found.map((one) => [one.words, one])).values()];
}

/** `KIND:ID SECTION` of the section that a line lies in; the opening is none. */
function placeOf({ role, outline }: FileOverview, { line }: Problem, locale: string): string {
  if (role?.locale !== locale) return '';
  const section = outline?.sections.findLast(([, start]) => start <= line);
  return `${role.role}:${role.id} ${section?.[0] ?? null}`;
}

/** The line of a file as a reader gets it. */
function wordsAt(folder: string, { file, line }: Problem, document: Document): string {
  const { outcome } = readSource(folder, file);
  if (!isText(outcome)) return `${file}:${line}`;
  const markdown = (outcome.text.split(/\r?\n/)[line - 1] ?? '')
    .replace(/<!--.*?-->/g, '')
    .replace(/^\s*(?:[-*+]|\d+\.|[\w-]+:)\s+["']?/, '')
    .trim();
  const inlines = readLine(markdown, () => outcome.at(0), outcome, []);
  const render = createRenderer(textChannel)(document);
  return render.inlines(inlines.filter(({ type }) => type !== 'cite')).trim();
}
