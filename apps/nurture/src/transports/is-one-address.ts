/**
 * Whether a text is one address and nothing else. Mail libraries read a list where there is a
 * comma, and a reader's mail would go to whoever else is in it.
 */
export const isOneAddress = (text: string): boolean =>
  /^[^\s<>"(),:;@\\]+@[a-z0-9.-]+$/i.test(text);
