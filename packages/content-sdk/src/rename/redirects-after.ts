import { followRedirects } from '../redirects/follow-redirects.ts';
import type { Redirect } from '../schema/redirects.ts';
import { type Renaming, renamed } from './renaming.ts';

/**
 * The redirects once something is renamed: none that leads by a way round, none that leads to itself
 * and none that another one says too.
 *
 * @param wasPublished whether patients may have met the name that is given up. It leads on in any
 * case, unless it takes back a renaming that nobody has seen
 */
export function redirectsAfter(
  before: readonly Redirect[],
  renaming: Renaming,
  wasPublished: boolean,
): readonly Redirect[] {
  const { from, to } = renaming;
  const isBack = before.some((redirect) => redirect.from === to);
  const led = before.map((redirect) => ({ ...redirect, to: renamed(redirect.to, renaming) }));
  const all = isBack && !wasPublished ? led : [...led, { from, to }];
  return all.filter((one) => {
    const others = followRedirects(all.filter((other) => other !== one));
    return others(one.from) !== one.to;
  });
}
