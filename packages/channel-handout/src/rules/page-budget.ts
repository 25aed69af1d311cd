import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askProgram, type Rule } from '@calliope/content-sdk/compile';
import { overBudget, undrawable, unmeasured } from './faults.ts';
import type { MeasureAnswer, MeasureQuestion } from './measure-message.ts';

/** Both sides of one sheet. */
const usual = 2;

/** The program beside this file: the source in tests, the bundle in the package. */
const program = new URL(
  import.meta.url.endsWith('.ts') ? './measure-child.ts' : '../measure-child.js',
  import.meta.url,
);

/** A handout takes no more paper than its front matter says. */
export const pageBudget: Rule = {
  name: 'handout-pages',
  restsOn: filesOfDrawing(),
  *check(document, { clinic, messages, frontMatter, error, warning }) {
    const labels = document.kind === 'handout' ? messages() : undefined;
    if (document.kind !== 'handout' || !labels) return;
    const declared = frontMatter('pages');
    const most = declared ? Number(declared.text) : usual;
    const answer = measured({ document, clinic: clinic(), messages: labels });
    if ('fault' in answer) {
      const { code, message } = answer.fault;
      const isOurs = code === 'missing-glyph' || code === 'refused';
      yield isOurs ? error(undrawable(message), document) : warning(unmeasured(message), document);
    } else if (answer.pages > most) {
      yield error(overBudget(answer.pages, most), declared ?? document);
    }
  },
};

// The program is our own and answers nothing else.
const measured = (question: MeasureQuestion): MeasureAnswer =>
  askProgram(program, question) as MeasureAnswer;

/** What decides how many pages a sheet takes, besides its words. */
function filesOfDrawing(): readonly string[] {
  const root = new URL('../../', import.meta.url);
  const template = new URL('template/', root);
  return [
    program,
    new URL('package.json', root),
    new URL(import.meta.resolve('@calliope/design')),
    ...readdirSync(template)
      .sort()
      .map((name) => new URL(name, template)),
  ].map((url) => fileURLToPath(url));
}
