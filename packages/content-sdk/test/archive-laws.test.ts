import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openArchive } from '../src/archive/open-archive.ts';
import type { Article } from '../src/schema/document.ts';
import { kitchenSink } from '../src/testing/kitchen-sink.ts';
import { sinkBlocks, sinkVariants } from '../src/testing/kitchen-sink-blocks.ts';
import { type ArchiveFolder, archiveAt, sink } from './archive-folder.ts';

const settings = { numRuns: 40, seed: 20261123 };

/** Kitchen sinks with some blocks, some safety lines and words of their own, each id once. */
const documents = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,8}$/),
      locale: fc.constantFrom('en' as const, 'es' as const),
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      blocks: fc.subarray([...Object.values(sinkBlocks('en')), ...sinkVariants('en')]),
      safety: fc.subarray(kitchenSink('en').safety),
    }),
    { minLength: 2, maxLength: 5, selector: ({ id }) => id },
  )
  .map((changes) => changes.map((change): Article => sink(change)));

async function inFolder(law: (archive: ArchiveFolder) => Promise<void>): Promise<void> {
  const root = await mkdtemp(join(tmpdir(), 'calliope-archive-'));
  try {
    await law(archiveAt(join(root, 'archive')));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const entriesOf = async (archive: ArchiveFolder): Promise<string[]> =>
  Object.keys(await archive.files()).filter((path) => path !== 'index.txt');

test('whatever is archived is sound, and is read as it was', () =>
  fc.assert(
    fc.asyncProperty(documents, (articles) =>
      inFolder(async (archive) => {
        await archive.add(articles);
        expect(await archive.faults()).toEqual([]);
        const { read } = await openArchive(archive.path);
        for (const one of articles) {
          const { blocks, safety, title } = (await read(one.revision)).document ?? {};
          expect({ blocks, safety, title }).toEqual({
            ...{ blocks: one.blocks, safety: one.safety, title: one.title },
          });
        }
      }),
    ),
    settings,
  ));

test('in whatever order and in however many parts, the entries and the lines are the same', () =>
  fc.assert(
    fc.asyncProperty(
      documents.chain((all) =>
        fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.nat({ max: all.length }),
        ),
      ),
      ([all, shuffled, cut]) =>
        inFolder((one) =>
          inFolder(async (other) => {
            await one.add(all);
            await other.add(shuffled.slice(0, cut));
            await other.add(shuffled.slice(cut));
            const [a, b] = [await one.files(), await other.files()];
            const sorted = ({ 'index.txt': index = '', ...rest }: typeof a) => ({
              ...rest,
              lines: index.split('\n').sort(),
            });
            expect(sorted(a)).toEqual(sorted(b));
          }),
        ),
    ),
    settings,
  ));

test('one changed byte of an entry is found, and exactly that entry is named', () =>
  fc.assert(
    fc.asyncProperty(
      documents,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      (all, which, where, change) =>
        inFolder(async (archive) => {
          await archive.add(all);
          const paths = await entriesOf(archive);
          const path = paths[which % paths.length] ?? '';
          const bytes = await archive.read(path);
          const at = where % bytes.length;
          bytes[at] = (bytes[at] ?? 0) ^ change;
          await archive.write(path, bytes);
          expect(await archive.faults()).toEqual([`archive/${path}:1 archive/altered`]);
          const before = await archive.files();
          expect((await archive.add([sink({ title: 'More' })])).added).toEqual([]);
          expect(await archive.files()).toEqual(before);
        }),
    ),
    settings,
  ));

test('an entry that is gone is found at its line, and exactly that one', () =>
  fc.assert(
    fc.asyncProperty(documents, fc.nat(), (all, which) =>
      inFolder(async (archive) => {
        await archive.add(all);
        const paths = await entriesOf(archive);
        const path = paths[which % paths.length] ?? '';
        await archive.remove(path);
        const lines = (await archive.read('index.txt')).toString().split('\n');
        const number = 1 + lines.findIndex((line) => path.includes(line.split(' ')[2] ?? 'none'));
        expect(await archive.faults()).toEqual([`archive/index.txt:${number} archive/missing`]);
      }),
    ),
    settings,
  ));

test('a line that is gone leaves its entry unknown, and exactly that one; publishing adopts it', () =>
  fc.assert(
    fc.asyncProperty(documents, fc.nat(), (all, which) =>
      inFolder(async (archive) => {
        await archive.add(all);
        const before = await archive.files();
        const lines = (before['index.txt'] ?? '').trimEnd().split('\n');
        const [lost = ''] = lines.splice(which % lines.length, 1);
        await archive.write('index.txt', lines.map((line) => `${line}\n`).join(''));
        const path = (await entriesOf(archive)).find((one) =>
          one.includes(lost.split(' ')[2] ?? ''),
        );
        expect(await archive.faults()).toEqual([`archive/${path}:1 archive/unindexed`]);
        expect(await archive.add(all)).toMatchObject({ added: [], adopted: [{}] });
        expect((await archive.read('index.txt')).toString().trimEnd().split('\n').sort()).toEqual(
          [...lines, lost].sort(),
        );
      }),
    ),
    settings,
  ));
