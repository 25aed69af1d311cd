import { loadLibrary } from '@calliope/content';
import { type Library, openLibrary } from '@calliope/content-sdk';
import { liveLibrary } from '@calliope/content-sdk/sign-off';

/** The archive that is packed with the content; there is none before the first release. */
const archive = new URL('archive/', import.meta.resolve('@calliope/content/package.json'));

/** The words of today; for real patients those that were signed last. */
export async function openedLibrary(
  live: boolean,
  report: (fault: unknown) => void,
): Promise<Library> {
  const newest = await loadLibrary();
  if (!live) return openLibrary(newest);
  const signed = await liveLibrary(newest, archive);
  for (const fault of signed.faults) report(fault);
  return openLibrary(signed.library);
}
