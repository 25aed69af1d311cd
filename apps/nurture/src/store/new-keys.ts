/** What to say once, where keys have just been made. */
export const newKeys = (file: string): string =>
  `New keys are in ${file}. Back them up, apart from the data: without them nobody can read it.`;
