import type { Step } from '@calliope/content-sdk';

/** Words that stand for what differs from reader to reader, as long as an email is compiled. */
export interface Marks {
  /** By the name of a field. */
  readonly fields: Readonly<Record<string, string>>;
  readonly token: string;
}

/**
 * Marks for a step, in the private area of Unicode, where no word has letters. The token stands in
 * addresses, so its mark is made of what addresses leave as it is.
 *
 * @param size makes marks of another length, to prove that nothing depends on it
 */
export function marksFor({ fields }: Pick<Step, 'fields'>, size: number): Marks {
  const marked = Object.keys(fields).map((name, index) => {
    const digits = String(index).padStart(size, '0');
    return [name, `\uE000${digits}\uE001`];
  });
  return { fields: Object.fromEntries(marked), token: `token-${'0'.repeat(size)}-slot` };
}
