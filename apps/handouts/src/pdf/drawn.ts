import { renderHandout } from '@calliope/channel-handout';
import type { Article, Handout } from '@calliope/content-sdk';
import type { AppOptions } from '../app-options.ts';
import type { PdfOptions } from './pdf-options.ts';

/** Draws a handout in the form that is asked for. */
export type Draw = (document: Article | Handout, options: PdfOptions) => Promise<Uint8Array>;

/** Draws every form of every handout once and keeps it; what has failed is tried again. */
export function drawn({ library, site, engine }: Omit<AppOptions, 'live'>): Draw {
  const kept = new Map<string, Promise<Uint8Array>>();
  return (document, { paper, print }) => {
    const messages = library.messages[document.locale];
    if (!messages) throw new RangeError(`The library has no labels in ${document.locale}.`);
    const key = [document.kind, document.id, document.locale, paper, print].join(' ');
    const made =
      kept.get(key) ??
      renderHandout(document, { messages, clinic: library.clinic, site, paper, print, engine });
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    return made;
  };
}
