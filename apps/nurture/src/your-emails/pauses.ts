/** How long a pause can last, in days. Each is a label, too. */
export const pauses = { oneWeek: 7, twoWeeks: 14, fourWeeks: 28 } as const;

/** Whether something is the name of a pause. */
export const isPause = (name: string): name is keyof typeof pauses => Object.hasOwn(pauses, name);
