import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { cp, glob, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { articleId, changedArticle } from './corpus/plan.ts';
import { generateCorpus } from './generate-corpus.ts';
import { installed } from './tools/peer.ts';
import type { Tool } from './tools/tool.ts';

/** A folder in which one tool works on a corpus of its own. */
export interface Workshop {
  readonly folder: string;
  /** Whether the tool has built here. */
  built: boolean;
  /** Takes away everything that the tool has left. */
  clear(): Promise<void>;
  /** Writes the changed article with another sentence at the end of its paragraph, and gives the sentence. */
  change(): string;
  /** Throws where the output lacks what the tool had to write. */
  check(): Promise<void>;
}

/** Grows the corpus for a tool below a folder, unless it has been grown. */
export async function openWorkshop(below: string, tool: Tool, count: number): Promise<Workshop> {
  const folder = join(below, tool.side.name);
  await generateCorpus(folder, count);
  if (tool.configuration) {
    await cp(tool.configuration, folder, { recursive: true });
    await symlink(installed, join(folder, 'node_modules'), 'dir');
  }
  const article = articleId(changedArticle);
  const file = join(folder, 'en', 'articles', `${article}.md`);
  const original = await readFile(file, 'utf8');
  let [changes, sentence] = [0, 'Call us at'];
  return {
    folder,
    built: false,
    async clear() {
      for await (const path of glob([...tool.leaves], { cwd: folder })) {
        await rm(join(folder, path), { recursive: true });
      }
    },
    change() {
      sentence = `Somebody saved this sentence as number ${String(++changes).padStart(4, '0')}.`;
      overwrite(file, appended(original, sentence));
      return sentence;
    },
    async check() {
      const output = join(folder, tool.output(article));
      const written = existsSync(output) && (await readFile(output)).includes(sentence);
      if (!written) throw new Error(`${tool.side.name} did not write "${sentence}" to ${output}`);
    },
  };
}

/**
 * Writes a file that never shrinks at one stroke: there is no moment at which it is empty. A tool
 * that reads in that moment takes it for a broken file, and content-collections then misses a save.
 */
function overwrite(file: string, text: string): void {
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, text);
  closeSync(descriptor);
}

/** The source of an article with a sentence after the paragraph of its first section. */
function appended(source: string, sentence: string): string {
  const end = source.indexOf('\n\n', source.indexOf('{#what-to-look-at') + '{#what'.length);
  const paragraph = source.indexOf('\n\n', end + 2);
  return `${source.slice(0, paragraph)} ${sentence}${source.slice(paragraph)}`;
}
