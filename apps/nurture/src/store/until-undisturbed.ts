/** How often a change begins anew that others disturb. */
const most = 5;

/**
 * Does a change again that the database gave up because another one was in its way. Nothing of it
 * was written.
 *
 * @see https://www.postgresql.org/docs/current/mvcc-serialization-failure-handling.html
 */
export async function untilUndisturbed<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let times = 1; ; times += 1) {
    try {
      return await work();
    } catch (error) {
      if (times === most || !isDisturbed(error)) throw error;
    }
  }
}

const isDisturbed = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && (error.code === '40P01' || error.code === '40001')) ||
    isDisturbed(error.cause));
