/** A way in which a sentence explains one of its words. */
interface Explanation {
  /** A sentence that explains its word in brackets in this way, and in no other. */
  readonly example: string;
  /** What stands before the word, up to it. */
  readonly before?: RegExp;
  /** What follows the word, from its end. */
  readonly after?: RegExp;
}

/** Up to three words that belong to the same name: `[cognitive] behavioral therapy`. */
const rest = String.raw`(?:s\b)?(?:-\d+)?(?:\s(?!(?:can|may|might|could|should|will|must|to|and|or|in|with)\b)[\p{L}-]+){0,3}?`;
/** What is said of a thing that is known: `the hardest part`, `another path`. */
const judged = String.raw`(?! (?!(?:\w+ ){0,2}(?:kind|type|form|group|class|way)s? of)(?:[\w-]+ ){0,2}(?:rule|exceptions?|norm|options?|limitations?|problems?|findings?|features?|expected|concerns?|risks?|reasons?|signs?|danger|worry|known|common|rare|possib\w+|path|alternatives?|choices?|route|criteri\w+|complaints?|effects?|mechanisms?|first|second|third|emergency|usual|usually|hardest|best|main|most)\b)`;
const softly = String.raw`(?:\s(?:just|simply|usually|often|only|really|also))?`;
const after = (pattern: string, flags = 'iu'): RegExp => new RegExp(`^["”’']?${pattern}`, flags);

/** A clause in front ends at its comma, and what follows explains nothing: `If you have X, your …` */
const notFronted =
  /^(?!(?:on|after|before|during|with|at|for|under|without|if|when|unlike|like|in|because|since|as|while)\b[^,]*$)/iu;

/** What a thing is said to do that a reader can picture. */
const does = [
  'uses?|measures?|describes?|teaches|helps?|lets?|shows?|tells?|gives?|keeps?|combines?',
  'passes|sends?|delivers?|records?|checks?|counts?|stops?|blocks?|slows?|treats?|eases?|calms?',
  'relaxes|raises?|lowers?|works? by|goe?s? (?:into|under|through)',
].join('|');

/** The ways to explain a word in its own sentence, from the plainest on. */
export const explanations: readonly Explanation[] = [
  {
    example: 'It can cause what doctors call [dysphoria].',
    before:
      /\b(?:call(?:ed|s)?|known as|termed|named|i\.e\.|(?:doctors|nurses|clinicians|researchers|we|people|they) (?:also )?(?:name|term|know as|refer to as)|speaks? of|short for|the (?:term|word)|word for \w+ is)\s*(?:(?:an?|the|its|his|her|their)\s+)?(?:\w+\s+){0,2}["“‘']?$/iu,
  },
  {
    example: 'You may have a fast heartbeat ([tachycardia]).',
    before: /\((?:(?:an?|the) )?(?:[\p{L}-]+ ){0,2}["“‘']?$/iu,
    after: /^[^=)]*\)/u,
  },
  {
    example: 'You may feel unreal, or [dissociated], for an hour.',
    before: /(?:, or|\bor (?:an? |the )?["“‘']) ?(?:an? |the )?["“‘']?$/iu,
  },
  {
    example: '[Cognitive] behavioral therapy (CBT) may be offered.',
    after: after(String.raw`${rest} \((?![^)]*=)`),
  },
  { example: '[Titration]: a slow rise of the dose.', after: after(`${rest}(?:: | – | — )`) },
  {
    example: '[Titration] simply means a slow rise of the dose.',
    after: after(
      String.raw`${rest}(?: (?:on|in|at|of|by) (?:\w+ ){1,2}?)?${softly} (?:(?:which |that |this )?means?|is when|is called|refers? to|stands? for)\b`,
    ),
  },
  {
    example: 'A [placebo] is a tablet without medicine.',
    after: after(
      String.raw`${rest}${softly} is${softly} (?:an?|any|one|the|your|our|that|how|where|what|another)\b${judged}`,
    ),
  },
  {
    example: '[Antiemetics] are medicines that settle the stomach.',
    after: after(
      String.raw`${rest}${softly} are${softly}(?: (?:the|an?|when|other|another)\b${judged}| (?!(?:common|rare|likely|usual|expected|mild|less|more)\b)(?:\w+ ){1,2}?(?:that|which|who|used|given|made|meant|for|in|you) )`,
    ),
  },
  {
    example: 'It is given for [hypertension], which means high blood pressure.',
    before: notFronted,
    after: after(
      String.raw`${rest},\s+(?:your (?!\w+ \w+ and\b)|which (?!may|can|might|could|should|is (?:why|rare|common))|that is|or (?!even\b)|meaning|such as|in other words|those|where|in which|short for|people|(?:better|also|commonly|usually) known as|i\.e\.)`,
    ),
  },
  {
    example: 'They put in a [cannula], a thin plastic tube.',
    before: notFronted,
    after: after(String.raw`${rest}, (?:an?|the) (?!(?:\w+ ){0,2}(?:study|trial|review|report)\b)`),
  },
  {
    example: 'It is [intramuscular], through a needle in your arm.',
    after: after(
      String.raw`${rest}, (?:given|used|put|taken|done|placed|measured|through|into|under|(?!\p{L}+ly )\p{L}+ (?:in|from|of|that|which|made) )`,
    ),
  },
  {
    example: 'We look for [orthostasis], when the blood pressure falls as you rise.',
    after: after(
      String.raw`${rest}(?:, when (?!you (?:start|stop|come|call|arrive))|,? when (?:you|your|symptoms)\b| (?:happens?|occurs?|starts?|comes?|is (?:diagnosed|used|given|done|said|meant)) when\b)`,
    ),
  },
  {
    example: 'It is a [prodrug], so the liver changes it first.',
    after: after(
      String.raw`(?:${rest},? so|[^.;,]{0,40} so that you) (?:that|can|everyone|everybody|nobody|no one|neither|both|the (?:liver|body|dose|drug|medicine))\b`,
    ),
  },
  {
    example: 'We take it [off-label] for depression, that is, without an approval.',
    after: after('[^.;]{0,60}, that is,'),
  },
  {
    example: 'The [prevalence] was six; six in a hundred had it.',
    after: after(
      String.raw`[^.;]{0,50}; (?:in|the|each|one|two|three|four|five|six|seven|ten|this|that|an?|(?:it|they) \p{L}+s?) `,
    ),
  },
  {
    example: 'An [antiemetic] settles nothing else and is taken to stop sickness.',
    after: after(
      String.raw`[^.;,]{0,40} to (?:stop|help|keep|ease|measure|raise|lower|prevent|treat|calm|check|track)\b`,
    ),
  },
  {
    example: '[Electroconvulsive] therapy passes a current through the brain.',
    after: after(
      String.raw`${rest} (?:${does}) (?:you|people|your|the|an?|how|small|short|mild|gentle|brief|weak|strong)\b|^ uses \p{L}`,
    ),
  },
  {
    example: 'A [sedative] that makes you drowsy was used.',
    after: after(String.raw` that (?:is|are|makes?|helps?|lets?|works?|measures?|looks?)\b`),
  },
  {
    example: '[Mania] is a reason to wait, as are its signs.',
    after: after(' (?:is a reason|are reasons|phase is)\\b'),
  },
  {
    example: 'A clip on your finger, a pulse [oximeter], shows the oxygen.',
    before: /, (?:the|an?) (?:\p{L}+ )?$/u,
    after: after(String.raw`(?:s|-\d+)?, (?:is|was|are|were|can|may|will|has|have|to|${does})\b`),
  },
  {
    example: 'With [EMDR], you follow a finger with your eyes.',
    before: /^(?:In|With|During|Through|Under) (?:an? |the )?(?:[\p{L}-]+ ){0,2}$/u,
    after:
      /^(?: (?:trial|study), |(?: [\p{L}-]+){0,2}(?:, (?:people|patients|someone|two|your|an?|the (?:therapist|doctor|nurse|machine))|,? you) |(?: (?:trial|study))? (?:each|every|both|all|neither) )/u,
  },
  {
    example: '[Transcranial] magnetic stimulation, or TMS, uses a magnet.',
    after: after(String.raw`(?: [\p{L}-]+){0,2}, or [A-Z]{2,}, (?:is|uses|means|sends)\b`, 'u'),
  },
];

/** Whether a sentence explains the word at a place. */
export function explains(
  sentence: string,
  { found, index }: { found: string; index: number },
): boolean {
  const before = sentence.slice(0, index);
  const rest = sentence.slice(index + found.length);
  return explanations.some(
    (one) => (one.before?.test(before) ?? true) && (one.after?.test(rest) ?? true),
  );
}
