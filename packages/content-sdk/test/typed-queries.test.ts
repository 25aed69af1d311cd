import { expect, test } from 'vitest';
import { type Article, type Channel, type LibraryData, openLibrary } from '../src/index.ts';
import { textChannel } from '../src/text/index.ts';
import { contentFolder } from './content-folder.ts';

/** As a generated package declares it. */
interface Declared extends LibraryData {
  readonly articles: { readonly one: { readonly en: Article } };
  readonly messages: { readonly en: LibraryData['messages'][string] };
}

async function declared(): Promise<Declared> {
  const { library } = await (await contentFolder()).compile();
  // What the compiler gives is untyped by id; the declaration is what the generator writes.
  return library as unknown as Declared;
}

test('an id and a locale that exist are found', async () => {
  const library = openLibrary(await declared());
  expect(library.article('one', 'en').title).toBe('A test article');
  expect(library.byRevision(library.article('one', 'en').revision.slice(0, 16))?.id).toBe('one');
  expect(library.byRevision('one')).toBeUndefined();
});

test('an unknown id or locale does not compile, and throws a RangeError', async () => {
  const library = openLibrary(await declared());
  // @ts-expect-error there is no article "two"
  expect(() => library.article('two', 'en')).toThrow(RangeError);
  // @ts-expect-error "one" is not written in Spanish
  expect(() => library.article('one', 'es')).toThrow('article "one" in es');
  // @ts-expect-error there are no labels in French
  expect(() => library.messages('fr')).toThrow(RangeError);
});

test('what every object inherits is not in the library', async () => {
  const library = openLibrary<LibraryData>(await declared());
  expect(() => library.article('constructor', 'name')).toThrow(RangeError);
  expect(() => library.article('one', 'constructor')).toThrow(RangeError);
  expect(() => library.sequence('toString')).toThrow(RangeError);
  expect(() => library.messages('__proto__')).toThrow(RangeError);
});

test('a channel that leaves out a block does not compile', () => {
  const { table, ...others } = textChannel.blocks;
  // @ts-expect-error Property 'table' is missing
  const incomplete: Channel<string>['blocks'] = others;
  expect(Object.keys(incomplete)).toHaveLength(Object.keys(textChannel.blocks).length - 1);
  expect(table).toBeTypeOf('function');
});
