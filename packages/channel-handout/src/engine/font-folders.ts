import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The weights that the template uses, each a folder with one font file. */
const weights = {
  'noto-sans': ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'],
  'noto-serif': ['400Regular', '700Bold'],
  'noto-sans-math': ['400Regular'],
  'noto-sans-symbols-2': ['400Regular'],
};

/** Where the fonts are, as folders. */
export const fontFolders = (): string[] =>
  Object.entries(weights).flatMap(([font, folders]) => {
    const manifest = import.meta.resolve(`@expo-google-fonts/${font}/package.json`);
    return folders.map((folder) => join(dirname(fileURLToPath(manifest)), folder));
  });
