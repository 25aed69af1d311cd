/**
 * The smallest part of some characters that still fails: ever smaller pieces are taken out for as
 * long as what is left fails.
 *
 * @param attempts how often to try before what there is must do
 */
export async function minimise(
  text: string,
  fails: (text: string) => boolean | Promise<boolean>,
  attempts = 3_000,
): Promise<string> {
  let smallest = [...text];
  let left = attempts;
  for (let size = smallest.length >> 1; size >= 1; size = size >> 1) {
    for (let at = 0; at < smallest.length && left > 0; left -= 1) {
      const rest = smallest.toSpliced(at, size);
      if (await fails(rest.join(''))) smallest = rest;
      else at += size;
    }
  }
  return smallest.join('');
}
