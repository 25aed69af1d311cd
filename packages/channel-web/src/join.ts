import { createElement, Fragment, type ReactNode } from 'react';

/** Puts parts one after the other. As arguments they need no keys: nothing here is ever reordered. */
export const join = (parts: readonly ReactNode[]): ReactNode =>
  createElement(Fragment, null, ...parts);

/** One part for each item, one after the other. */
export const each = <T>(
  items: readonly T[],
  part: (item: T, index: number) => ReactNode,
): ReactNode => join(items.map(part));

/** Parts in one line, set apart by middle dots. */
export const separated = (parts: readonly ReactNode[]): ReactNode =>
  join(parts.flatMap((part, index) => (index === 0 ? [part] : [' · ', part])));
