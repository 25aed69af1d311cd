import { rmSync } from 'node:fs';

/** Sees to it that a folder is removed when this process ends. Gives a function that removes it now. */
export function removeWithUs(folder: string): () => void {
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.on('exit', remove);
  return () => {
    process.off('exit', remove);
    remove();
  };
}
