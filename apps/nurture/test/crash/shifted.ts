/** A clock that is ahead of that of the machine. */
export const shifted = (ahead: number) => ({
  now: () => new Date(Date.now() + ahead),
  wallTime: (at: Date) => new Date(at.getTime() - ahead),
});
