import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderHandout } from '@calliope/channel-handout';
import { renderDocumentPage } from '@calliope/channel-web';
import { type Document, openLibrary } from '@calliope/content-sdk';
import { openArchive } from '@calliope/content-sdk/archive';
import { changesSince, publish, readChanges } from '@calliope/content-sdk/changes';
import { openCompiler } from '@calliope/content-sdk/compile';
import {
  lastSigned,
  liveLibrary,
  recordTranslation,
  sign,
  verifySignOffs,
} from '@calliope/content-sdk/sign-off';
import { statusOf } from '@calliope/content-sdk/status';
import { expect, onTestFinished, test } from 'vitest';
import { emailPane } from '../src/panes/email-pane.ts';
import { letters, textOf } from './read-printed.ts';

const source = new URL('../../../packages/content/', import.meta.url);
const config = { locales: ['en', 'es'], defaultLocale: 'en' };
const site = 'https://example.com';
const guide = 'en/articles/ketamine-for-depression.md';
const spanish = 'es/articles/ketamine-for-depression.md';

const before = 'It can harm the bladder.';
const after = 'It can harm the bladder, and the harm can last.';

/** The clinic's own words on disk, with a Spanish stand-in for one article. */
async function clinicOnDisk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'calliope-story-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const name of ['en', 'sequences', 'clinic.yaml', 'references.yaml']) {
    await cp(new URL(name, source), join(folder, name), { recursive: true });
  }
  await mkdir(join(folder, 'es/articles'), { recursive: true });
  await cp(join(folder, 'en/messages.yaml'), join(folder, 'es/messages.yaml'));
  const safety = await readFile(join(folder, 'en/safety.yaml'), 'utf8');
  const translated = safety.replaceAll(/^( {4}text:).*$/gm, '$1 Una línea de seguridad.');
  await writeFile(join(folder, 'es/safety.yaml'), translated);
  const english = await readFile(join(folder, guide), 'utf8');
  const titles = english.match(/^#+ .*\{#[a-z-]+.*\}$/gm) ?? [];
  const sections = titles.map((title) => {
    const [, marks = '##', id = ''] = /^(#+).*\{(#[a-z0-9-]+)/.exec(title) ?? [];
    return `${marks} Una sección {${id}}\n\nUna frase.\n`;
  });
  const front = `---\nschemaVersion: 1\ntitle: La ketamina\nsummary: Una frase.\nkeyFacts:\n  - Una frase.\naudience: everyone\n---\n\n`;
  await writeFile(join(folder, spanish), front + sections.join('\n'));
  return folder;
}

test('a clinician changes one sentence about a risk', async () => {
  const folder = await clinicOnDisk();
  const archive = join(folder, 'archive');
  const place = { folder, config };
  const compiled = async () => {
    const { library, problems, overview } = await openCompiler(folder, config).compile();
    if (!library) throw new Error(JSON.stringify(problems));
    return { library, problems, overview };
  };
  const live = async () => liveLibrary((await compiled()).library, archive);

  /** What patients get under CALLIOPE_LIVE=1: the page, an email and the sheet of paper. */
  const copies = async () => {
    const { library } = await live();
    const opened = openLibrary(library);
    const messages = opened.messages('en');
    const { clinic } = library;
    const article = opened.article('ketamine-for-depression', 'en');
    const step = opened
      .documents()
      .find((one) => one.kind === 'step' && takes(one, 'side-effects') && one.locale === 'en');
    if (!step) throw new Error('No email includes the side effects.');
    const page = renderDocumentPage(article, { messages, clinic, home: '/' });
    const { html, text } = await emailPane({ library: opened, document: step, messages, site });
    const paper = await textOf(await renderHandout(article, { messages, clinic, site }));
    return { article, step, words: [page.replaceAll(/<[^>]*>/g, ' '), html, text, paper] };
  };
  const say = ({ words }: Awaited<ReturnType<typeof copies>>, sentence: string) =>
    words.map((one) => letters(one.replaceAll(/<[^>]*>/g, ' ')).includes(letters(sentence)));
  const always = [true, true, true, true];
  const never = [false, false, false, false];

  // Monday: everything is read and signed, translated and published.
  const names = statusOf(await compiled(), { on: '2026-05-04', released: undefined })
    .documents.filter(({ locale }) => locale === 'en')
    .map(({ kind, id }) => `${kind}:${id}`);
  const signature = { by: 'A Tester', credential: 'none', next: '2027-05-04' };
  const monday = { ...signature, on: '2026-05-04' };
  const signed = await sign(place, [...names, 'safety', 'glossary', 'messages'], monday);
  expect(signed.problems).toEqual([]);
  expect((await live()).unsigned.filter(({ locale }) => locale === 'en')).toEqual([]);
  const translation = { ...place, locale: 'es' };
  await recordTranslation(translation, ['ketamine-for-depression'], '2026-05-04');
  await publish({ ...place, on: '2026-05-04', changesets: join(folder, '.changeset') });
  const old = await copies();
  expect(say(old, before)).toEqual(always);

  // Tuesday: one sentence changes. Its section lapses and what includes it, and nothing else.
  const text = await readFile(join(folder, guide), 'utf8');
  expect(text.split(before)).toHaveLength(2);
  await writeFile(
    join(folder, guide),
    text.replace(before, () => after),
  );
  const tuesday = await compiled();
  const lapsed = openLibrary(tuesday.library)
    .documents()
    .filter(({ locale, review }) => locale === 'en' && review.state === 'awaiting');
  const includers = openLibrary(tuesday.library)
    .documents()
    .filter((one) => one.locale === 'en' && takes(one, 'side-effects'));
  expect(lapsed.map(({ id }) => id).sort()).toEqual(includers.map(({ id }) => id).sort());
  expect(lapsed.map(({ id }) => id)).toContain(old.step.id);
  const stale = tuesday.problems.filter(({ code }) => code === 'translation/stale');
  const spanishLines = (await readFile(join(folder, spanish), 'utf8')).split('\n');
  expect(stale.map(({ file, line }) => `${file} ${spanishLines[line - 1]}`)).toEqual([
    `${spanish} ## Una sección {#side-effects}`,
  ]);

  // Patients still get what was signed, on every channel.
  const during = await copies();
  expect(say(during, before)).toEqual(always);
  expect(say(during, after)).toEqual(never);
  expect(during.article.revision).toBe(old.article.revision);
  expect(during.article.review).toEqual({ state: 'signed', ...monday });

  // Wednesday: a clinician signs, and it is published with a note for patients.
  const note = 'Harm to the bladder can last.';
  await mkdir(join(folder, '.changeset'));
  await writeFile(
    join(folder, '.changeset/bladder.md'),
    `---\n'@calliope/content': minor\n---\n\n- article:ketamine-for-depression (safety): ${note}\n`,
  );
  const wednesday = { ...signature, on: '2026-05-06' };
  await sign(place, ['article:ketamine-for-depression'], wednesday);
  const published = await publish({
    ...place,
    on: '2026-05-06',
    changesets: join(folder, '.changeset'),
  });
  expect(published.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  const now = await copies();
  expect(say(now, after)).toEqual(always);
  expect((await live()).waiting).toEqual([]);
  expect(await verifySignOffs(archive, (await compiled()).overview)).toEqual([]);

  // Whoever holds Monday's page or email is told what is different.
  const { lines } = await readChanges(archive);
  const { entries, read } = await openArchive(archive);
  for (const [held, today] of [
    [old.article, now.article],
    [old.step, now.step],
  ] as const) {
    expect(today.revision).not.toBe(held.revision);
    const changes = changesSince(held, lines, entries);
    expect(changes.map(({ on, notes }) => [on, ...notes.map((one) => one.note)])).toEqual([
      ['2026-05-06', note],
    ]);
    const { document } = await read(held.revision);
    if (!document) throw new Error('The old words are gone.');
    const { library } = await live();
    const page = renderDocumentPage(document, {
      messages: openLibrary(library).messages('en'),
      ...{ clinic: library.clinic, home: '/', neutral: true },
      standing: { state: 'superseded', current: '/', changes },
    });
    expect(letters(page)).toContain(letters(before));
    expect(page).toContain(note);
    expect(page).toContain('For your safety:');
    expect(page).toContain('We have changed these words since this copy was made.');
  }
  expect((await lastSigned(now.article, archive, []))?.revision).toBe(now.article.revision);
}, 60_000);

const takes = ({ sections }: Pick<Document, 'sections'>, section: string): boolean =>
  sections.some(
    (one) =>
      (one.origin.section === section &&
        one.origin.document === 'article:ketamine-for-depression') ||
      takes(one, section),
  );
