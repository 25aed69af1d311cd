import type { Phrase } from '../phrases/phrase.ts';

/** A wording that labels or blames, and the one that does not. */
export interface Wording extends Pick<Phrase, 'words' | 'unless' | 'only'> {
  readonly instead: string;
}

const condition =
  '(?:(?:depress|anxi|suicid)\\w*|mania|ptsd|ocd|bipolar|psychosis|schizophrenia|addiction|panic|(?:chronic )?pain|illness\\w*|sickness|disorders?|condition|trauma|insomnia|grief|mental|despair|disease|migraines?|alcoholism|stigma|mood)';
const person =
  "(?:patients?|people|persons?|you|he|she|they|those|who(?:['’]ve)?|clients?|men|women|adults|veterans|someone|anyone|somebody|we|i)";

/** Wordings that label people by an illness or blame them for it. */
export const hurtfulWordings: readonly Wording[] = [
  {
    words:
      /\b(?:ex-|recovering |former )?(?:addicts?|junkies?|druggies?|crackheads?|potheads?|stoners?|drunks?|boozers?|alcoholics?|drunkards?|users? of drugs|drug users?)\b/i,
    unless:
      /\balcoholic (?:drinks?|beverages?|content|hepatitis|liver)|\bnon-?alcoholic|\bAlcoholics Anonymous/i,
    instead: 'a person with a substance use disorder',
  },
  {
    words:
      /\b(?:substance|drug|alcohol|opioid|opiate|cocaine|ketamine)[- ]?(?:abusers?|abuse)\b|\babus(?:es|ed|ing) (?:alcohol|drugs?|pills|opioids|ketamine|substances|medications?|prescription)\b|\b(?:dope fiends?|pill poppers?|winos?|tweakers?|problem drinkers?|relapsers?)\b|\babusers?\b/i,
    instead: 'substance use, or misuse of a drug',
  },
  {
    words: new RegExp(
      `\\b(?:suffer(?:s|ed|ing)? (?:\\w+ )?from (?=(?:[\\w-]+ ){0,2}${condition})|suffer(?:s|ed|ing)? with (?=(?:[\\w-]+ )?${condition})|sufferers?|victims? of (?=(?:[\\w-]+ ){0,2}${condition})|afflicted|stricken|plagued|tormented|crippled|struck down|battling|in the grip of)\\b`,
      'i',
    ),
    unless: /\b(?:victims? of (?:crime|abuse|violence|assault|a crime|domestic|war))\b/i,
    instead: 'a person who has the condition, or lives with it',
  },
  {
    words: new RegExp(
      `\\b(?:${person}|has|have|had|having|already|also|patient)\\s+(?:\\w+\\s+){0,2}?fail(?:s|ed|ing)?\\s+(?:to (?:respond|comply|improve|benefit|recover)|(?:\\w+\\s+){0,4}?(?:treatments?|therap\\w+|medic\\w+|drugs?|antidepressants?|trials?|courses?|pills?|tablets?|SSRIs?|infusions?|ECT|TMS|ketamine|detox|program|one|two|three|four|several|zoloft|lexapro|prozac|sertraline|\\w+(?:ine|one|pram|zole|ium)))\\b|^fail(?:ing|ed)\\s+(?:\\w+\\s+){0,3}(?:treatments?|therap\\w+|medic\\w+|drugs?|antidepressants?|trials?|pills?)\\b|\\b(?:treatment|therapy|medication|drug)[- ]failures?\\b|\\bfailed (?:patients?|responders?|recover\\w+)\\b|\\bnon-?responders?\\b`,
      'i',
    ),
    unless:
      /\byou have not failed\b|\byou (?:did not|didn['’]t|have not|haven['’]t) fail|\bwho fail to (?:show|arrive|attend)/i,
    instead: 'the treatment did not help',
  },
  {
    words:
      /\b(?:commit|commits|committed|committing)\s+(?:\w+\s+)?suicide\b|\b(?:successful|unsuccessful|failed|completed|incomplete|botched)\s+(?:\w+\s+)?suicid\w+|\bsuicid\w+[^.]{0,15}\b(?:succeeded|successful|was a success)\b|\b(?:failed|unsuccessful|successful|botched) (?:an |his |her |their )?attempts?\b(?! to (?:quit|place|find|reach|insert|call))|\bsuicide (?:gesture|bid|threats?)\b|\bparasuicid\w+|\bsuicide victims?\b/i,
    instead: 'died by suicide, or survived an attempt',
  },
  {
    words:
      /\bthe (?:mentally|severely mentally|emotionally) (?:ill|sick|disturbed|unstable|disabled)\b(?!\s+(?:person|people|patient|adult|man|woman))|\b(?:the|our|most|many|some|these|all) (?:depressed|suicidal|disabled|psychotic|manic|anxious|insane|homeless|handicapped|elderly)\b(?=\s*(?:$|[.,;]|and\b|are|can|who|need|have|often|must|with|may|should|in\b|of\b|to\b|tend|find))|\bmentally (?:ill|sick|unstable|disturbed|deranged|defective|retarded) (?:people|persons?|patients?|individuals?|folk|folks|man|men|woman|women|visitors?|callers?)\b|\b(?:the )?mental (?:patients?|cases?)|\b(?:stroke|cancer|rape|burn|heart attack|trauma|abuse|depression|suicide|overdose) victims?\b/i,
    instead: 'people with a mental illness',
  },
  {
    words:
      /\b(?:crazy|crazies|insane|insanity|psycho|psychos|nut ?cases?|nut ?jobs?|nutters?|lunatics?|maniacs?|madman|madmen|madness|deranged|loony|wacko|bonkers|demented|unhinged|retard(?:ed)?|freaks?|basket case|weirdos?|mad people|mental case|not right in the head|off (?:his|her|their) rocker|head case)\b|\b(?:you['’]re|you are|is|are|was|were|going|gone|go|went|be|being|been|act|acted|acting|feel|sound|sounds|think you['’]re|him|her|them) (?:\w+ )?(?:nuts|mad|mental)\b(?! about)/i,
    unless: /\b(?:traffic|weather|prices?|rents?|week|schedule|busy|parking|demand|hours|rush)\b/i,
    instead: 'what the person feels or does, without the label',
  },
  {
    words:
      /\b(?:schizophrenics|depressives|bipolars|psychotics|epileptics|diabetics|borderlines|manics|manic-depressives?|anorexics|bulimics|neurotics|hysterics|autistics|asthmatics|hypochondriacs?|insomniacs|paranoids|psychopaths?|sociopaths?|agoraphobics|anxiety cases|TRDs|(?:OCD|PTSD|ADHD|BPD|bipolar|borderline|psych) (?:people|patients?|types?|folks|cases|person))\b/i,
    instead: 'a person with the condition',
  },
  {
    words:
      /\b(?:a|an|the|every|each|one|any|another) (?:\w+ )?(?:schizophrenic|depressive|bipolar|psychotic|epileptic|diabetic|borderline|manic|manic-depressive|anorexic|neurotic|hysteric|alcoholic)(?=\s*(?:$|[.,;?]|who|should|may|can|cannot|must|in\b|on\b|is\b|was\b|has\b|had\b|needs?|patient|person|client|like|and\b|or\b|with\b|to\b|at\b))/i,
    unless:
      /\b(?:manic|psychotic|bipolar|epileptic|diabetic|borderline) (?:episode|depression|disorder|symptoms?|seizure|illness|features|reaction|range|phase|personality)/i,
    instead: 'a person with the condition',
  },
  {
    words:
      /\b(?:non-?\s?complian(?:t|ce)|non-?\s?adheren(?:t|ce)|uncooperative|difficult (?:patients?|people|clients?)|refus(?:es|ed|ing|e) (?:to (?:comply|cooperate|take|follow|accept|engage)|treatment|their|his|her|medication)|treatment[- ]refusers?|resistant patients?|drug[- ]seek(?:ing|ers?)|frequent flyers?|wast(?:e|es|ing) (?:everyone['’]s|our|staff|your|the (?:clinic|doctor|nurse)['’]s) time|tried harder|try harder|(?:only )?have (?:only )?yoursel(?:f|ves) to blame|(?:don['’]t|doesn['’]t|do not|does not) (?:really )?want to get (?:better|well)|what you did wrong|stopped? (?:doing the work|trying)|threatens? (?:suicide|to kill)|(?:back to|be) normal(?= ?(?:$|[.,]))|if you really wanted|(?:patient|he|she|they) (?:claims?|admits?|insists?|denies|alleges?)(?: to)?|(?:your|his|her|their) (?:own )?fault(?! of)|(?:is|as) a (?:weakness|character flaw|choice)|unstable (?:types?|people|ones?|patients?|individuals?)|time[- ]wasters?|malingerers?|lazy|weak-willed|weak-minded|lack(?:s|ed)? (?:of )?(?:willpower|motivation|insight)|lie about|lying about|(?:has|have|had) only (?:\w+ )?sel(?:f|ves) to blame|(?:not|less|more|fully|poorly) compliant|compliant patients?|(?:poor|bad|low|lack of|non-?)\s?(?:compliance|adherence)|(?:try|tried|trying) hard enough|brought (?:this|it|that) on|selfish|coward\w*|in denial|making excuses|weak (?:character|will|mind|person|people|nerves)|moral failing|their own fault|brought it on|self-inflicted|bad patients?|problem patients?)\b/i,
    unless:
      /\b(?:you (?:may|can|are free to|have the right to) refuse|right to refuse|not (?:a )?(?:sign|matter|question) of|is not laz|are not laz|not lazy|isn['’]t (?:being )?laz\w*|aren['’]t (?:being )?laz\w*|not (?:being )?laz\w*|do not blame|don['’]t blame|never blame|not to blame|no(?:t)? (?:your|their) (?:own )?fault)\b/i,
    instead: 'what made it hard, such as "could not take the medicine as planned"',
  },
  {
    words:
      /\b(?:has|have|had|been|got|get|gets|stay|stays|stayed|staying|is|are|was|were|be|being|stays|keep|kept|came up|come back|test(?:s|ed)?)\s+(?:\w+\s+)?(?:clean|dirty)\b(?!\s*(?:and dry|the|up|with|after|water|needle|skin|hands|clothes|enough|out|from))|\b(?:screen|urine|test|sample|tox screen)\b[^.]*\b(?:dirty|clean)\b|\b(?:clean|dirty)\s+(?:\w+\s+)?(?:urine|screens?|drug tests?|tests?|samples?|time|addict)\b|\bclean and sober\b|\b(?:clean|dirty) (?:for|since)\b/i,
    unless:
      /\b(?:room|skin|hands|floor|chair|sheets?|equipment|needles?|clothes|hospital|building|toilet|mask)\b/i,
    instead: 'has not used the drug, or the test found it',
  },
  {
    words:
      /\b(?:wheelchair|bed|house)-?\s?bound\b|\bconfined to (?:a|his|her|their) (?:wheelchair|bed)\b|\b(?:cripple[sd]?|invalids|handicapped|lame (?:person|people)|deaf and dumb|spastics?)\b/i,
    instead: 'uses a wheelchair',
  },
  {
    words:
      /\b(?:attention[- ]seek(?:ing|ers?)|manipulative|manipulat(?:ing|es|ed|or|ors) (?:staff|us|you|people|the (?:staff|clinic|doctor|nurse|system))|drama queens?|cry for attention|just (?:want|wants|wanting) attention|play(?:ing)? the victim|needy|clingy|hysterical|melodramatic|overreact(?:s|ing|ed)?|dramatic people|faking|fakers?|fakes?)\b/i,
    instead: 'what the person needs',
  },
  {
    words:
      /\b(?:normal|healthy|sane|regular|ordinary|stable) (?:people|person|persons|folks?|human beings?|individuals?|adults?|men|women|others|minds?|brains?|patients?|members of society)\b|\bpeople who are normal\b|\bthan normal people\b|\bback to being normal\b|\bsnap out of\b|\bpull (?:yourself|himself|herself|themselves) together\b/i,
    unless:
      /\b(?:in|of|among) healthy (?:people|adults|volunteers)\b|\bhealthy (?:volunteers|adults) (?:in|who took)\b/i,
    instead: 'people without the condition',
  },
];
