/** When a planned email may go out, by the clock of the person it goes to. */
export const sendWindow = {
  /** From this hour on; steps are planned for it. */
  opens: 9,
  /** Before this hour. */
  closes: 17,
  /** On the date of a visit, what is for after it goes out from this hour on. */
  afterVisit: 16,
  /** Monday is 1; this is the last day of the week on which email goes out. */
  lastWeekday: 5,
} as const;

/** For how many days after its date the last step of a visit may still be sent. */
export const daysAfterLast = 7;

/** The first email answers a sign-up: for this long it is due at any hour. */
export const promptHours = 24;
