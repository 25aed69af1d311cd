import { folders } from './module-path.ts';

/** The entry of a generated package. It holds no content, so that importing it costs nothing. */
export const entryModule = `const folders = ${JSON.stringify(folders)};

export async function loadManifest() {
  const { default: manifest } = await import('./manifest.json', { with: { type: 'json' } });
  return manifest;
}

export async function loadLibrary() {
  const { documents, ...library } = await loadManifest();
  for (const folder of Object.values(folders)) library[folder] = {};
  const load = async ({ kind, id, locale, module }) => ({ kind, id, locale, words: (await import(module)).default });
  for (const { kind, id, locale, words } of await Promise.all(documents.map(load))) {
    const collection = library[folders[kind]];
    collection[id] = { ...collection[id], [locale]: words };
  }
  return library;
}
`;
