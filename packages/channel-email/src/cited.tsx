/** The numbers of the sources, not linked: many mail programs open a place in a mail as a page. */
export const Cited = ({ numbers }: { numbers: readonly number[] }) => (
  // Without a line height of its own, a raised number pushes its line away from the one above.
  <sup style={{ fontSize: '75%', lineHeight: 0, whiteSpace: 'nowrap' }}>[{numbers.join(', ')}]</sup>
);
