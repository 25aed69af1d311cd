import type { Fault } from '../../compile/problem.ts';

type Said = (found: string) => Omit<Fault, 'code'>;

/** What is wrong with a claim, and how to say what is true. */
export const claimFaults = {
  'claims/cure': (found) => ({
    message: `"${found}" says more than any trial has shown.`,
    hint: 'Say how many got better, against what, and for how long.',
  }),
  'claims/safe': (found) => ({
    message: `"${found}" leaves out the risks.`,
    hint: 'Say "usually well tolerated in the short term, with screening and monitoring", and name the risks beside it.',
  }),
  'claims/non-addictive': (found) => ({
    message: `"${found}" is not true: it can be misused, and people can come to depend on it.`,
    hint: 'Say so, and how the clinic lowers that risk.',
  }),
  'claims/best': (found) => ({
    message: `"${found}" sets one treatment or clinic above the others.`,
    hint: 'Give both numbers of one study, with who was in it and how long after.',
  }),
  'claims/promise': (found) => ({
    message: `"${found}" promises what nobody can.`,
    hint: 'Say how many, against what, and that some get no relief.',
  }),
  'claims/hype': (found) => ({
    message: `"${found}" sells. A frightened reader needs plain words.`,
    hint: 'Say what was found, and what is not known.',
  }),
  'claims/urgency': (found) => ({
    message: `"${found}" presses the reader to buy.`,
    hint: 'Say that there is time to decide, and leave prices and offers to a talk with the clinic.',
  }),
  'claims/testimonial': (found) => ({
    message: `"${found}" reads like a testimonial, which proves nothing and may mislead.`,
    hint: 'Say what studies found, with their numbers.',
  }),
  'claims/approval': (found) => ({
    message: `"${found}" hints at an approval for depression that ketamine does not have.`,
    hint: 'Say what is approved for what: ketamine for anesthesia; its use for depression is off-label.',
  }),
  'claims/suicide-prevention': (found) => ({
    message: `"${found}" uses suicide as a reason to buy.`,
    hint: 'Give the crisis line. Say that suicidal thoughts may ease for a while, and that prevention is not shown.',
  }),
} as const satisfies Readonly<Record<string, Said>>;

/** The code of a claim that no words may make. */
export type ClaimCode = keyof typeof claimFaults;
