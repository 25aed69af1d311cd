import { space } from '@calliope/design';
import { type ReactNode, useContext } from 'react';
import { GroundContext } from './style/ground.ts';
import { painted } from './style/painted.ts';

interface AnchorProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link in the colour for the ground where it stands. */
export const Anchor = ({ href, children }: AnchorProps) => {
  const { link } = useContext(GroundContext);
  return (
    <a href={href} {...painted({ ink: link }, { textDecoration: 'underline', ...whole(href) })}>
      {children}
    </a>
  );
};

/** A number to call does not break, and a thumb that trembles finds it: what is added moves nothing. */
const whole = (href: string) =>
  /^(tel|sms):/.test(href) ? { whiteSpace: 'nowrap' as const, padding: `${space(2)}px 0` } : {};
