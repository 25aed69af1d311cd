import type { Messages } from '@calliope/content-sdk';

interface SignUpLinkProps {
  readonly signUp?: string | undefined;
  readonly messages: Messages;
}

/** The way to the emails, for whoever wants to read on at their own pace. */
export const SignUpLink = ({ signUp, messages }: SignUpLinkProps) =>
  signUp !== undefined && (
    <p className="sign-up">
      <a href={signUp}>{messages.signUp.title}</a>
    </p>
  );
