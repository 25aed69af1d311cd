import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { articleSource } from './corpus/article.ts';
import { faqSource } from './corpus/faq.ts';
import { articleId, faqId, planOf } from './corpus/plan.ts';
import { sharedFiles } from './corpus/shared-files.ts';

/**
 * Writes a content folder of so many documents. The same count and seed give the same bytes.
 *
 * From a terminal: `node generate-corpus.ts FOLDER COUNT [SEED]`
 */
export async function generateCorpus(folder: string, count: number, seed = 1): Promise<void> {
  const plan = planOf(count);
  const articles = join(folder, 'en', 'articles');
  const faqs = join(folder, 'en', 'faqs');
  await Promise.all([articles, faqs].map((path) => mkdir(path, { recursive: true })));
  for (const [path, text] of Object.entries(sharedFiles(plan))) {
    await writeFile(join(folder, path), text);
  }
  for (let at = 0; at < plan.articles; at++) {
    await writeFile(join(articles, `${articleId(at)}.md`), articleSource(at, plan, seed));
  }
  for (let at = 0; at < plan.faqs; at++) {
    await writeFile(join(faqs, `${faqId(at)}.md`), faqSource(at, plan, seed));
  }
}

if (import.meta.main) {
  const [folder, count, seed = '1'] = process.argv.slice(2);
  if (!folder || !(Number(count) > 0) || Number.isNaN(Number(seed))) {
    process.stderr.write('Usage: node generate-corpus.ts FOLDER COUNT [SEED]\n');
    process.exit(2);
  }
  await generateCorpus(folder, Number(count), Number(seed));
}
