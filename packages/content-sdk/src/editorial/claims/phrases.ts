import type { Phrase } from '../phrases/phrase.ts';
import type { ClaimCode } from './faults.ts';

/** A pattern of several that may stand in each other's place, in any case. */
const any = (...patterns: readonly string[]): RegExp => new RegExp(patterns.join('|'), 'iu');

const treatment =
  '(?:ketamine|esketamine|spravato|infusions?|treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|drips?|sprays?|sessions?|pills?|tablets?|antidepressants?|doses?|dosing|protocols?|programs?|approach|care|clinic|method|remedy|option)';

/** Words that turn a claim into its opposite, or into a question or a warning. */
const denied =
  /\b(?:not|no|never|none|nobody|neither|nor|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|didn['’]t|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|wouldn['’]t|shouldn['’]t|couldn['’]t|hasn['’]t|haven['’]t|whether|without|unproven|unclear|unknown|uncertain|false|untrue|wrong|mislead\w*|myth|beware|wary|doubt\w*|distrust|suspicious|question|if)\b|\?/iu;
const asked =
  /\?|\b(?:false|untrue|wrong|mislead\w*|myth|beware|wary|distrust|suspicious|avoid|forbidden|banned|must not|never say|(?:do|should) not (?:say|call|claim|write)|calling|the word|headlines?)\b/iu;
const measured =
  /\d|\b(?:trial|trials|study|studies|review|reviews?d|percent|in ten|placebo|researchers)\b/iu;
const crisis = /\b(?:911|988|emergency|crisis|ambulance)\b/u;

/** Claims that no words of a clinic may make, by what is wrong with them. */
export const forbiddenClaims: readonly Phrase<ClaimCode>[] = [
  {
    code: 'claims/cure',
    words: any(
      String.raw`\b(?:cur(?:e|es|ed|ing|ative)|heals?|healed|eradicat\w+|eliminat\w+|erases?|end(?:s|ed)? (?:your |treatment-resistant |the )?(?:depression|anxiety))\b`,
    ),
    only: any(
      String.raw`\b(?:depress\w*|anxi\w*|illness|mind|brain|symptoms?|patients?|you|your|${treatment})\b`,
    ),
    unless: any(denied.source, 'wounds?|scar|\\bskin\\b|\\bham\\b|\\bbandage'),
  },
  {
    code: 'claims/safe',
    words: any(
      String.raw`\b(?:is|are|was|be|being|been|remains?|feels?|proven|proved|it['’]s|they['’]re|that['’]s|completely|perfectly|totally|entirely|absolutely|wholly|very|so|extremely|incredibly|remarkably|always|both|and|as|a|an|the|our|this)\s+(?:\w+ly\s+)?safe\b(?!\s*(?:from|place|places|spot|ride|way|storage|space|hands|distance|driver|room|box|trip|journey|time|enough|return|drive|transport|for you to|to (?:drive|leave|go|come|store|park|walk|stand|share|talk|open|eat|drink|ask|take)))`,
      String.raw`^safe\b(?=,| and|\s+(?:${treatment}|relief|effective))`,
      String.raw`\bsafe(?:,| and| &)\s+(?:\w+,?\s+)?(?:effective|gentle|fast|proven|easy|natural|painless|reliable|comfortable)`,
      String.raw`\bsafer\s+(?:than|choice|option|alternative|${treatment})`,
      String.raw`\bharmless\b`,
      String.raw`\brisk[- ]free\b`,
      String.raw`\b(?:no|zero|without(?: any)?|free (?:of|from)|hardly any|none of the)\s+(?:\w+\s+)?(?:side[- ]effects?|risks?|dangers?|downsides?|drawbacks?)\b(?!\s+(?:is|are|was|were) (?:known|too))`,
      String.raw`\bnothing to (?:lose|fear|worry about)\b`,
      String.raw`\bside[- ]effects? (?:are|is) (?:nothing|a myth|nonexistent|not a)\b`,
    ),
    unless: any(
      asked.source,
      String.raw`\b(?:not|never|n['’]t|nobody|no one|nor|neither|cannot|unclear|unknown|no (?:\w+ )?(?:drug|medicine|treatment|study|trial|dose|therapy|clinic|infusion))\b[^,;]*\b(?:safe|harmless|risk[- ]free|without|free of|free from)\b`,
      String.raw`\bwhether\b[^,;]*\b(?:safe|harmless)\b`,
      String.raw`\bif (?:it|you|this)\b[^,;]*\bsafe\b`,
      String.raw`\bsafe to (?:say|assume)\b`,
    ),
  },
  {
    code: 'claims/non-addictive',
    words: any(
      String.raw`\bnon-?\s?(?:addictive|habit[- ]forming)\b`,
      String.raw`\b(?:not|isn['’]t|never)\s+(?:\w+\s+)?(?:addictive|habit[- ]forming)\b`,
      String.raw`\b(?:no|zero|without(?: any| the)?)\s+(?:\w+\s+)?(?:risk|danger|chance|fear|potential|possibility)\s+(?:of|for)\s+(?:\w+\s+)?(?:addiction|dependence|dependency|abuse|misuse|craving)`,
      String.raw`\b(?:won['’]t|will not|cannot|can['’]t|never|don['’]t|nobody|no one)\s+(?:\w+\s+){0,2}(?:addicted|hooked|dependent|addiction)\b`,
      String.raw`\baddiction (?:is|will) (?:not|never|impossible)`,
    ),
    unless: any(
      String.raw`\?|\b(?:false|untrue|wrong|mislead\w*|myth|beware|it is not true|not true|nobody can say|do not call|never call|cannot say|can['’]t say|advertis\w+|does not mean|doesn['’]t mean)\b`,
    ),
  },
  {
    code: 'claims/best',
    words: any(
      String.raw`\bbest(?:-in-class)?\s+(?:\w+\s+)?(?:${treatment}|results?|outcomes?|doctors?|team|center|answer|solution|hope|choice|relief|provider|weapon|chance|there is|money can buy|in (?:the|town|maryland|bethesda|america))\b`,
      String.raw`\bbest of (?:all|any|them)\b`,
      String.raw`\b(?:the|our|is)\s+best\s*[.!,]`,
      String.raw`\bmost\s+(?:effective|advanced|powerful|potent|trusted|successful|reliable|experienced|innovative)\b`,
      String.raw`\b(?:fastest|strongest|quickest|surest|safest|finest)\s+(?:\w+\s+)?(?:${treatment}|relief|results?|route|road|path|answer|available|known|way to (?:feel|beat|end))`,
      String.raw`\b(?:leading|premier|foremost|top(?:-rated|-ranked)?|number one|no\. ?1|#1|first-rate|world-class|award-winning|finest|elite)\s+(?:\w+\s+){0,2}(?:${treatment}|provider|center|centre|team|doctors?|experts?|facility|practice|specialists?)\b`,
      String.raw`\b(?:unmatched|unrivall?ed|unparallell?ed|unbeatable|unsurpassed|second to none|gold[- ]standard|superior|in a class of its own|head and shoulders)\b`,
      String.raw`\bnothing (?:else )?(?:works|comes|compares|beats|matches|helps|is (?:as|more))\b`,
      String.raw`\b(?:nobody|no one|no other|none)\s+(?:\w+\s+){0,4}(?:match|matches|rival|rivals|compare|compares|equal|equals|comes? close|offers?|works?|can offer)\b`,
      String.raw`\b(?:outperform|outclass|outshine|beat|surpass|trounce|leave)(?:s|es|ed|d)?\s+(?:\w+\s+){0,3}(?:pills?|tablets?|antidepressants?|therap\w+|medicines?|medications?|treatments?|ECT|TMS|everything|anything|behind|other|competitors?)\b`,
      String.raw`\b(?:better|more effective|stronger|superior|faster|quicker|safer|gentler|kinder)\s+than\s+(?:\w+\s+){0,3}(?:pills?|tablets?|antidepressants?|SSRIs?|talk|therap\w+|medicines?|medications?|drugs?|treatments?|ECT|electroconvulsive|TMS|magnetic|shock|prozac|placebo|anything|everything|others?|any|clinics?|competitors?|what)\b`,
      String.raw`\b(?:can['’]t|cannot|doesn['’]t|does not|could never|can hardly|don['’]t|no match for|pales?)\s*(?:compare|match|compete|rival|come close|hold a candle)?\b(?:[^.]*\b(?:compare|match|compete|rival|hold a candle|infusion|ketamine)\b)`,
      String.raw`\b(?:ketamine|infusions?|it|we|our clinic) (?:is|are) (?:the|a) (?:sun|clear winner|winner|king|answer|solution)\b`,
      String.raw`\b(?:works?|helps?) (?:much |far |even |a lot )?better\b(?!\s+(?:if|when|with|for some))`,
      String.raw`\bthe only\s+(?:\w+\s+)?(?:${treatment}|provider|center|thing|answer|place)\s+(?:that|to|which|you|in|with)\b`,
      String.raw`\b(?:voted|award for|as seen (?:on|in)|trusted by|puts? \w+ to shame|unlike other clinics|than anywhere else|ever (?:invented|discovered))\b`,
    ),
    unless: any(
      String.raw`\?|\b(?:no single|no treatment|no one treatment|not (?:the|a|better|more|always|necessarily|clearly|shown|known|proven|been)|isn['’]t (?:the|better|more)|aren['’]t|never (?:the|better)|cannot say|can['’]t say|nobody knows|not known|unknown|unclear|whether|if one|neither|headlines?|no (?:study|trial|treatment|evidence)|do(?:es)? no better|did no better)\b`,
      measured.source,
      crisis.source,
    ),
  },
  {
    code: 'claims/promise',
    words: any(
      String.raw`\bguarantee\w*`,
      String.raw`\bwe (?:promise|swear|assure)\b`,
      String.raw`\bpromises? (?:of )?(?:relief|results?|recovery|you|that)\b`,
      String.raw`\b(?:clinically|scientifically|medically)?\s*proven (?:to|relief|results?|cure|treatment|method|way|success|for)\b`,
      String.raw`\bup to (?:\d+|\w+)(?:\s?%|\s+per\s?cent|\s+in (?:ten|\d+)|\s+out of)`,
      String.raw`\bsuccess(?:\s+|-)rates?\b`,
      String.raw`\bworks? (?:for|on|in|with) (?:everyone|everybody|anyone|all|every|each|nearly everyone|almost everyone)\b`,
      String.raw`\b(?:everyone|everybody|every (?:single )?(?:patient|person)|all (?:of )?our (?:patients|clients)|all who|anyone who)\s+(?:\w+\s+){0,3}(?:better|relief|improves?|recovers?|responds?|well|benefits?)\b`,
      String.raw`\b(?:never fails?|can['’]t fail|cannot fail|foolproof|sure[- ]fire|always works|works every time|without fail)\b`,
      String.raw`\byou(?:['’]ll| will)\s+(?:\w+\s+){0,3}(?:feel (?:better|like|happy|well|good|alive|great)|be (?:free|happy|well|better|yourself|cured|back)|recover|see results|notice (?:relief|results)|wake up|smile|leave (?:happy|smiling|better|feeling)|never be depressed|get better|too)\b`,
      String.raw`\b(?:anyone|everyone) can (?:use|have|take|benefit)\b`,
      String.raw`\b(?:100|one hundred)\s?(?:%|per\s?cent)\b`,
      String.raw`\blasting (?:relief|results?|recovery|happiness|change)\b`,
      String.raw`\bfor good\b`,
      String.raw`\bonce and for all\b`,
      String.raw`\bsay goodbye to\b`,
      String.raw`\b(?:permanent(?:ly)?|forever|without exception|the end of (?:your )?depression)\b`,
      String.raw`\b(?:relief|happiness|recovery) is (?:only|just|a)\b`,
      String.raw`\bwhen (?:nothing|everything) else (?:has |did |does |works|fails|failed)`,
      String.raw`\b(?:sure|certain|bound) to (?:help|work|feel|lift|ease|improve|recover)\b`,
    ),
    unless: any(
      String.raw`\?|\b(?:no|not|never|nobody|cannot|can['’]t|won['’]t|don['’]t|doesn['’]t|isn['’]t|neither|nor|without|unproven|whether|if|beware|false|wrong|mislead\w*|distrust|wary|tell us|let us know|avoid)\b[^.]*?\b(?:guarantee|promise|proven|works?|everyone|everybody|anyone|better|assure|swear|up to|success|feel|lasting|fail)`,
      String.raw`\b(?:no|not an?|never an?)\s+guarantee`,
      String.raw`\bmoney[- ]back\b.*\bno\b`,
    ),
  },
  {
    code: 'claims/hype',
    words: any(
      String.raw`\bbreakthroughs?\b`,
      String.raw`\btransformati(?:on|ve)\b`,
      String.raw`\bmirac(?:le|les|ulous|ulously)\b`,
      String.raw`\brevolution(?:ary|i[sz](?:e|es|ed|ing)|ar)\b`,
      String.raw`\brevolution in\b`,
      String.raw`\blife[- ](?:chang\w+|alter\w+|sav(?:ing|er))\b`,
      String.raw`\bgame[- ]?chang\w+`,
      String.raw`\b(?:cutting|bleeding)[- ]edge\b`,
      String.raw`\bstate[- ]of[- ]the[- ]art\b`,
      String.raw`\b(?:magic(?:al)?|wonder (?:drug|cure)|silver bullet)\b`,
      String.raw`\b(?:transform|transforms|transformed|transforming|change|changes|changed|turns?|turned)\s+(?:your|their|my|his|her|our|people['’]s|patients['’]|so many)?\s*(?:life|lives|world|around)\b`,
      String.raw`\brewir(?:e|es|ed|ing)\b`,
      String.raw`\b(?:get|take|have|got|win|reclaim|give (?:you|them)|want)\s+(?:back\s+)?(?:your|their|my|his|her)\s+(?:old\s+)?li(?:fe|ves)\s*(?:back)?\b`,
      String.raw`\b(?:like|be|become|find) (?:yourself|themselves|your old self|your true self) again\b`,
      String.raw`\b(?:reborn|rebirth|new lease|a new you|fresh start|unlock\w*|supercharg\w+|reset your brain|reboot\w*)\b`,
      String.raw`\b(?:amazing|incredible|astonishing|unbelievable|astounding|phenomenal|spectacular|stunning) (?:results?|relief|recovery|drug|medicine|treatment|success|effect)`,
      String.raw`\bdepression (?:melt|vanish|disappear|fade|dissolv)\w*`,
      String.raw`\b(?:dramatic(?:ally)?|remarkabl[ey]|extraordinar(?:y|ily)|wonders)\b`,
    ),
    unless: any(
      String.raw`\?|\b(?:not every|not a|isn['’]t a|is no|are no|no|never|nobody|cannot|can['’]t|don['’]t|doesn['’]t|won['’]t|wary|beware|distrust|careful|suspicious|the word|headlines?|avoid)\b`,
    ),
  },
  {
    code: 'claims/urgency',
    words: any(
      String.raw`\b(?:don['’]t|do not|why) wait\b(?!\s+(?:for (?:the|an|your)|to call|until|if)|.*\b(?:911|988|safe)\b)`,
      String.raw`\bact (?:now|today)\b|^act (?:fast|quickly|soon)\b`,
      String.raw`\b(?:book|call|sign up|schedule|reserve|enroll|start|order|buy|claim|join)\s+(?:\w+\s+){0,4}(?:now|today|tonight|this (?:week|month)|before (?:it['’]s|they['’]re|prices|the offer|spots|places))\b`,
      String.raw`\b(?:limited|special|exclusive|introductory|holiday|seasonal)[- ](?:time|offer|offers|pricing|price|discount|deal|rates?|spots|availability|package|edition)\b`,
      String.raw`\b(?:only|just)\s+(?:\w+\s+){1,3}(?:spots?|openings?|places?|slots?|seats?|appointments?|days?)\s+(?:\w+\s+)?(?:left|remain\w*|available)\b`,
      String.raw`\b(?:spots?|places?|slots?|openings?|seats?)\s+(?:\w+\s+){0,4}(?:gone|filling|going|disappear\w*|running out|sell\w*|limited)\b`,
      String.raw`(?<!\bno )\b(?:hurry|last chance|today only|while (?:spots|places|supplies)|ends (?:soon|friday|sunday|tonight|this)|before it['’]s too late|time is running out|never too late to)\b`,
      String.raw`\b(?:free|complimentary|no[- ]cost|half[- ]price|discounted|cut[- ]price)\s+(?:\w+\s+)?(?:consult\w*|session|infusion|assessment|evaluation|screening|trial visit|call with)\b`,
      String.raw`\b\d+\s?(?:%|per\s?cent)\s+off\b|\$\d+\s+off\b|\bsave \$?\d+|\block in\b|\bdiscount(?:s|ed)?\b|\bcoupons?\b|\bpromo(?:tion)?(?: code)?\b|\bbuy (?:one|five|two|three|\d)\b|\b(?:one|sixth|first|last) (?:infusion|session|visit) (?:is )?(?:free|on us)\b|\bmoney[- ]back\b`,
      String.raw`\bevery (?:day|hour|week) (?:you wait|counts|of delay)\b`,
      String.raw`\b(?:for a limited time|offer (?:ends|expires)|two for one|package deal)\b`,
    ),
    unless: any(
      crisis.source,
      String.raw`\?|\b(?:we (?:do not|don['’]t|never|offer no)|no discounts?|whether|ask (?:us|about|whether|if))\b`,
    ),
  },
  {
    code: 'claims/urgency',
    words: any(String.raw`\bwhy (?:settle|suffer|wait|live with|put up)\b`),
  },
  {
    code: 'claims/testimonial',
    words: any(
      String.raw`[★⭐]`,
      String.raw`\b(?:\d(?:\.\d)?|four|five)[- ]stars?\b(?!\s+(?:patience|hotel))`,
      String.raw`\bour (?:happy|satisfied|grateful|delighted) (?:patients|clients)|\b(?:happy|satisfied|grateful|delighted) (?:patients|clients|customers)\b`,
      String.raw`\bI (?:owe|thank|recommend|feel|felt|got|am (?:finally|so|myself|happy|alive|back)|have my|had tried|tried|finally|woke|could(?:n['’]t| not) recommend|can (?:smile|laugh|sleep)|walked|was (?:cured|skeptical|lost|hopeless)|wish I had|would (?:recommend|never)|went from)\b`,
      String.raw`\b(?:saved|changed|gave|lifted|brought)\s+(?:me|my|back my|us)\b`,
      String.raw`\bmy (?:husband|wife|son|daughter|mother|father|sister|brother|partner|friend|mum|mom|dad|depression|life|world|marriage|kids|family|mood)\s+(?:\w+\s+){0,4}(?:again|back|better|gone|lifted|smil\w+|laugh\w+|vanished|disappeared|changed|returned|is over|says?|finally)\b`,
      String.raw`\b(?:could not|couldn['’]t|cannot|can['’]t) recommend (?:\w+\s+){0,3}(?:highly|enough|more)\b`,
      String.raw`\bour (?:patients|clients|families) (?:\w+ )?(?:tell|say|love|rave|report|describe|call|agree|keep)\b|\b(?:patients|clients|people|families) (?:love|rave about|swear by|keep (?:telling|coming)|tell us (?:it|they|how|that))\b`,
      String.raw`\bI (?:was|had been)\b[^.]*\b(?:now|today|until)\b|\bnow I(?:['’]m| am| can)\b`,
      String.raw`\bhighly recommend`,
      String.raw`\b(?:patient|success) stor(?:y|ies)\b|\b(?:hear|read) (?:\w+\s+){0,3}(?:from|how) (?:\w+\s+){0,2}(?:patients|clients|people like you)\b`,
      String.raw`\bjoin (?:the )?(?:hundreds|thousands|many)\b|\bthanks to (?:this|the|our|your|calliope\S*|ketamine|you) ?(?:clinic|team)?\b`,
      String.raw`\bas one (?:patient|client|mother|father|veteran) (?:put|said|says|told)`,
      String.raw`[“"‘'][^”"’']*\b(?:I|me|my)\b[^”"’']*[”"’'],?\s*(?:says?|said|writes?|wrote|—|–)`,
    ),
    unless: any(
      String.raw`\?|\b(?:we (?:do not|don['’]t|never)|a patient might say|say the words|in your own words|such as)\b`,
    ),
  },
  {
    code: 'claims/approval',
    words: any(
      String.raw`\b(?:FDA|government|federally|medicare)[- ](?:approved|cleared|endorsed|backed|registered|certified|recogni[sz]ed|recommended|sanctioned|blessed|licensed|authori[sz]ed|accredited)\b`,
      String.raw`\b(?:approved|cleared|endorsed|backed|recogni[sz]ed|recommended|certified|blessed|sanctioned|authori[sz]ed|licensed|green-lit|accepted)\s+(?:\w+\s+){0,3}(?:by|from)\s+(?:the\s+)?(?:FDA|government|federal|regulators|food and drug)`,
      String.raw`\b(?:FDA|government|regulators?|federal \w+|food and drug administration)\b[^.]{0,40}\b(?:approv\w+|clear(?:s|ed)|endors\w+|recogni[sz]\w+|recommends?|backs|sanction\w+|bless\w+|stands? behind|trusts?|gave|given|says? (?:yes|ketamine))\b`,
      String.raw`\b(?:backing|blessing|endorsement|support|stamp|seal|approval|nod|trust) (?:of|from|by) the (?:FDA|government|federal)`,
      String.raw`\b(?:approved|licensed|cleared) (?:\w+\s+){0,3}(?:treatment|medicine|answer|therapy|drug|option|cure|remedy|use)?\s*(?:for|to treat|against|to)\s+(?:\w+\s+){0,2}(?:depress\w+|anxiety|PTSD|mood|mental)`,
    ),
    unless: any(
      String.raw`\?|\b(?:not|no|never|hasn['’]t|haven['’]t|without|nor|neither|isn['’]t|doesn['’]t|off-label|whether|until|waiting|awaits?|before|only (?:as|for) (?:an? )?an[a]?esth)\b`,
      String.raw`\b(?:spravato|esketamine|anesthe\w+|anaesthe\w+|surgery|magnetic|TMS|device|devices|ECT|SSRIs?|antidepressants?|sertraline|fluoxetine|tablets?|label|aripiprazole|quetiapine|midazolam|warn\w*)\b`,
    ),
  },
  {
    code: 'claims/suicide-prevention',
    words: any(
      String.raw`\b(?:prevent|prevents|prevented|preventing|stop|stops|stopping|end|ends|ending|avert|averts|halt|halts|erase|erases|protects? (?:\w+\s+)?(?:from|against)|keeps? (?:\w+\s+){1,3}from|beat|beats|defeat\w*|banish\w*|silence\w*|switch(?:es)? off)\s+(?:\w+\s+){0,3}suicid\w*`,
      String.raw`\b(?:sav(?:e|es|ed|ing))\s+(?:\w+\s+){0,2}li(?:fe|ves)\b`,
      String.raw`\blife[- ]sav\w+`,
      String.raw`\bsuicid\w*[^.]{0,40}\b(?:vanish\w*|disappear\w*|gone|melt\w*|stop(?:s|ped)?|a thing of the past|no match|switched off)\b`,
      String.raw`\b(?:before|until|or)\b[^.]{0,25}\b(?:lose|loses?|takes?|costs?) (?:someone|somebody|a loved one|your life|their life|another)`,
      String.raw`\bsuicides? (?:is |are |was |were )?(?:prevented|averted|avoided)\b|\bkeep(?:s|ing)? (?:him|her|them|you|your \w+) alive\b|\b(?:losing|lose|lost) (?:\w+ ){1,3}to suicide\b[^.]*\b(?:treatment|ketamine|infusions?|we|clinic)\b`,
      String.raw`\b(?:suicide[- ]prevention (?:treatment|drug|therapy|infusion)|antidote to suicid\w+|anti-?suicid\w+)\b`,
    ),
    unless: any(
      String.raw`\?|\b(?:not|no|never|nobody|cannot|can['’]t|doesn['’]t|hasn['’]t|whether|unproven|neither|nor)\b`,
      crisis.source,
      String.raw`\b(?:line|lifeline|hotline|counsel\w*)\b`,
    ),
  },
];
