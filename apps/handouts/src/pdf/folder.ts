/** What is printed, by the folder of its address. */
export type Folder = 'articles' | 'handouts';

/** The kind of document in each folder. */
export const kindIn = { articles: 'article', handouts: 'handout' } as const;

/** The folder that an address names; the route lets no other name through. */
export const folderNamed = (name: string): Folder =>
  name === 'handouts' ? 'handouts' : 'articles';
