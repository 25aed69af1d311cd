import { anyOf } from '../phrases/any-of.ts';
import type { Phrase } from '../phrases/phrase.ts';
import type { ClaimCode } from './faults.ts';

/** Any of several patterns, in any case. */
const any = (...patterns: readonly string[]): RegExp => anyOf(patterns, 'i');

/** Any of several patterns, at every place. */
const every = (...patterns: readonly string[]): RegExp => anyOf(patterns, 'gi');

const treatment =
  '(?:ketamine|esketamine|spravato|infusions?|treatments?|therap(?:y|ies)|medicines?|medications?|drugs?|drips?|sprays?|sessions?|pills?|tablets?|antidepressants?|doses?|dosing|protocols?|programs?|approach|care|clinic|method|remedy|option)';

/** Words before a claim, in its own clause, that turn it into its opposite or leave it open. */
const denial =
  /\b(?:not|no|never|none|nobody|no one|neither|nor|cannot|\w+n['’]t|whether|without|unproven|unclear|unknown|uncertain|hardly|if|until|before|claims?|claiming|word|ask)\b[^,;:]*$/iu;

/** A question that a reader asks; those that only press are none. */
const question = String.raw`^(?!why\b|ready\b|want\b|tired\b|looking\b|what are you\b|wouldn['’]t\b|isn['’]t it\b|how much longer\b|with\b|are you (?:ready|tired|looking)).*\?\s*$`;

/** A warning of such claims. */
const warning = String.raw`\b(?:false|untrue|wrong|mislead\w*|myths?|beware|wary|be careful|distrust|suspicious|dishonest|not (?:being )?honest|forbidden|banned|must not|never say|(?:do|should) not (?:say|call|claim|write)|the words?|headlines?|take care with|too good to be true|the answer is no|no (?:treatment|drug|medicine|clinic|one) can)\b`;
const measured =
  /\d\s?(?:%|percent|per\s?cent|in \d|of \d|out of|people|patients|adults|veterans|participants|hours?|days?|weeks?|months?|times|points?)|\d\.\d|\b(?:trial|trials|study|studies|review|reviewed|percent|in ten|placebo|researchers)\b/iu;
const crisis = /\b(?:911|988|emergency|crisis|ambulance)\b/u;

/** Claims that no words of a clinic may make, by what is wrong with them. */
export const forbiddenClaims: readonly Phrase<ClaimCode>[] = [
  {
    code: 'claims/cure',
    words: every(
      String.raw`\b(?:cur(?:e|es|ed|ing|ative)|heal(?:s|ed)?(?= (?:\w+ )?(?:depression|anxiety|trauma|brain|mind|illness|patients|people|you\b))|eradicat\w+|eliminat\w+|erases?|end(?:s|ed)? (?:your |treatment-resistant |the )?(?:depression|anxiety))\b`,
    ),
    only: any(
      String.raw`\b(?:depress\w*|anxi\w*|illness|mind|brain|symptoms?|patients?|you|your|${treatment})\b`,
    ),
    after: denial,
    unless: any(question, warning, 'meats?|cheese|wounds?|scar|\\bskin\\b|\\bham\\b|\\bbandage'),
  },
  {
    code: 'claims/safe',
    words: every(
      String.raw`\b(?:been )?used safely\b|\bsafely (?:for (?:over|more than|decades|years|\d)|and (?:effectively|quickly|gently|comfortably))\b|\bin (?:good|safe|expert|the best) hands\b|\bpainless(?:ly)?\b(?! as)|\b(?:won['’]t|will not|does not|doesn['’]t|never) (?:cause|bring|give you|have) (?:any |the )?(?:weight gain|side[- ]effects?|withdrawal|sexual|harm|drowsiness|hangover|dependence)`,

      String.raw`\b(?:is|are|was|be|being|been|remains?|feels?|proven|proved|it['’]s|they['’]re|that['’]s|completely|perfectly|totally|entirely|absolutely|wholly|very|so|extremely|incredibly|remarkably|always|both|and|as|a|an|the|our|this)\s+(?:\w+ly\s+)?safe\b(?!\s*(?:from|place|places|spot|ride|way|storage|space|hands|distance|driver|room|box|trip|journey|time|enough|return|drive|transport|or a|for you to|to (?:be|drive|leave|go|come|store|park|walk|stand|share|talk|open|eat|drink|ask|take)))`,
      String.raw`^safe\b(?=,| and|\s+(?:${treatment}|relief|effective))`,
      String.raw`\bsafe(?:,| and| &)\s+(?:\w+,?\s+)?(?:effective|gentle|fast|proven|easy|natural|painless|reliable|comfortable)`,
      String.raw`\bsafer\s+(?:than|choice|option|alternative|${treatment})`,
      String.raw`\bharmless\b|\b(?:\d+\s?%|100 percent|one hundred percent) safe\b|\bside[- ]effect[- ]free\b|\b(?:no|without|never any) (?:downtime|hangover|unpleasant effects?|harm|ill effects?|complications?|adverse effects?)\b|\bnothing (?:dangerous|risky|harmful|to be afraid of)\b|\bwon['’]t (?:experience|have|feel|notice) any (?:\w+ )?(?:effects?|side[- ]effects?|discomfort|pain)\b|\bgentle enough for\b|\b(?:all-)?natural and\b`,
      String.raw`\brisk[- ]free\b`,
      String.raw`\b(?:no|zero|without(?: any)?|free (?:of|from)|hardly any|none of the)\s+(?:\w+\s+)?(?:side[- ]effects?|risks?|dangers?|downsides?|drawbacks?)\b(?!\s+(?:is|are|was|were) (?:known|too))`,
      String.raw`\bnothing to (?:lose|fear|worry about)\b`,
      String.raw`\bside[- ]effects? (?:are|is) (?:nothing|a myth|nonexistent|not a)\b`,
    ),
    after: denial,
    unless: any(
      question,
      warning,
      String.raw`\bsafe to (?:say|assume|start|stop|begin|give)\b|\bsafe (?:for|in) (?:pregnan\w+|you)\b.*\bask\b|\buntil (?:it is|you are|you\S+) safe\b`,
    ),
  },
  {
    code: 'claims/non-addictive',
    words: every(
      String.raw`\b(?:doesn['’]t|does not|won['’]t|will not|can['’]t|cannot) (?:cause|lead to|create|become|be) (?:it|an? |any )?(?:addict\w*|dependence|habit)\b|\baddict\w*\?[^?]*\b(?:don['’]t be|no need|not with|doesn['’]t|won['’]t)\b`,

      String.raw`\bnon-?\s?(?:addictive|habit[- ]forming)\b`,
      String.raw`\b(?:not|isn['’]t|never)\s+(?:\w+\s+)?(?:addictive|habit[- ]forming)\b`,
      String.raw`\b(?:no|zero|without(?: any| the)?)\s+(?:\w+\s+)?(?:risk|danger|chance|fear|potential|possibility)\s+(?:of|for)\s+(?:\w+\s+)?(?:addiction|dependence|dependency|abuse|misuse|craving)`,
      String.raw`\b(?:won['’]t|will not|cannot|can['’]t|never|don['’]t|nobody|no one)\s+(?:\w+\s+){0,2}(?:addicted|hooked|dependent|addiction)\b`,
      String.raw`\baddiction (?:is|will) (?:not|never|impossible)\b(?! (?:your|a (?:choice|weakness|failing)|known|clear))`,
    ),
    unless: any(
      String.raw`\?|\b(?:false|untrue|wrong|mislead\w*|myth|beware|it is not true|not true|nobody can say|do not call|never call|cannot say|can['’]t say|advertis\w+|(?:some|other|many) (?:clinics|people|ads|websites) (?:say|write|promise)|does not mean|doesn['’]t mean)\b`,
    ),
  },
  {
    code: 'claims/best',
    words: every(
      String.raw`(?<![\w#])#\s?1\b|\bnumber one (?:\w+ )?(?:clinic|choice|provider|treatment)\b`,
      String.raw`\bunlike (?:SSRIs?|pills|tablets|antidepressants|other (?:clinics|treatments|medicines|drugs)|traditional|ordinary|talk therapy|ECT|TMS)\b`,
      String.raw`\b(?:no|never (?:been )?a|isn['’]t a|is no) better (?:treatment|option|way|choice|place|time|clinic|medicine|help)\b`,
      String.raw`\bgets? you there\b|\bbest decision\b|\bprice match\w*|\blowest prices?\b|\btrust us\b|\bwhat (?:other|traditional) (?:clinics|treatments) (?:can['’]t|cannot)\b`,

      String.raw`\b(?:highest|greatest|biggest|safest|finest|strongest|fastest|gentlest|purest|most (?:comfortable|advanced|effective|caring|experienced|powerful|personal|trusted|modern|relaxing))\b(?:[, ]+[\w-]+){0,6}? (?:ketamine|esketamine|spravato|infusions?|treatments?|therap(?:y|ies)|clinics?|care|program|results?|outcomes?|(?:response|success) rates?|advances?|relief|team|doctors?|providers?|protocols?|medicine|way to (?:beat|treat|feel|end))\b`,
      String.raw`\bno other (?:clinic|treatment|provider|center|team|medicine|drug|therapy)\b`,
      String.raw`\bof any (?:clinic|treatment|provider|center)\b|\bthan any (?:other|clinic|pill|treatment)\b`,
      String.raw`\b(?:winner|winning|awards?|readers?['’]s? choice|best of bethesda|ranked (?:first|top|number|#)|named (?:one of )?the)\b`,
      String.raw`\bin the dust\b|\bold[- ]school\b|\boutdated\b|\bold[- ]fashioned (?:pills|medicine|antidepressants|treatments?)\b|\bwhere (?:\w+ ){1,4}(?:have |has )?(?:failed|let you down|fall short|fell short|could not|couldn['’]t)\b`,

      String.raw`\bbest(?:-in-class)?\s+(?:\w+\s+)?(?:${treatment}|results?|outcomes?|doctors?|team|center|answer|solution|hope|choice|relief|provider|weapon|chance|there is|money can buy|in (?:the|town|maryland|bethesda|america))\b`,
      String.raw`\bbest of (?:all|any|them)\b`,
      String.raw`\b(?:the|our|is)\s+best\s*[.!,]`,
      String.raw`\bmost\s+(?:effective|advanced|powerful|potent|trusted|successful|reliable|experienced|innovative)\b`,
      String.raw`\b(?:fastest|strongest|quickest|surest|safest|finest)\s+(?:\w+\s+)?(?:${treatment}|relief|results?|route|road|path|answer|available|known|way to (?:feel|beat|end))`,
      String.raw`\b(?:leading|premier|foremost|top(?:-rated|-ranked)?|number one|no\. ?1|#1|first-rate|world-class|award-winning|finest|elite)\s+(?:\w+\s+){0,2}(?:${treatment}|provider|center|centre|team|doctors?|experts?|facility|practice|specialists?)\b`,
      String.raw`\b(?:most (?:significant|important|exciting|promising) (?:\w+ ){0,2}(?:advance|development|discovery|treatment|step|breakthrough)|doctor[- ]recommended|doctors? recommend(?:s|ed)? (?:it|us|ketamine)|anything else|unmatched|unrivall?ed|unparallell?ed|unbeatable|unsurpassed|second to none|gold[- ]standard|superior|in a class of its own|head and shoulders)\b`,
      String.raw`\bnothing (?:else )?(?:works|comes|compares|beats|matches|helps|is (?:as|more))\b`,
      String.raw`\b(?:nobody|no one|no other|none)\s+(?:\w+\s+){0,4}(?:match|matches|rival|rivals|compare|compares|equal|equals|comes? close|offers?|works?|can offer)\b`,
      String.raw`\b(?:outperform|outclass|outshine|beat|surpass|trounce|leave)(?:s|es|ed|d)?\s+(?:\w+\s+){0,3}(?:pills?|tablets?|antidepressants?|therap\w+|medicines?|medications?|treatments?|ECT|TMS|everything|anything|behind|other|competitors?)\b`,
      String.raw`\b(?:better|more effective|stronger|superior|faster|quicker|safer|gentler|kinder)\s+than\s+(?:\w+\s+){0,3}(?:pills?|tablets?|antidepressants?|SSRIs?|talk|therap\w+|medicines?|medications?|drugs?|treatments?|ECT|electroconvulsive|TMS|magnetic|shock|prozac|placebo|anything|everything|others?|any|clinics?|competitors?|what)\b`,
      String.raw`\b(?:can['’]t|cannot|doesn['’]t|does not|could never|can hardly|don['’]t|no match for|pales?)\s*[^.]*\b(?:compare|match|compete|rival|hold a candle|come close)\b`,
      String.raw`\b(?:ketamine|infusions?|it|we|our clinic) (?:is|are) (?:the|a) (?:sun|clear winner|winner|king|answer|solution)\b`,
      String.raw`\b(?:works?|helps?) (?:much |far |even |a lot )?better\b(?!\s+(?:if|when|with|for some))`,
      String.raw`\bthe only\s+(?:\w+\s+)?(?:${treatment}|provider|center|thing|answer|place)\s+(?:that|to|which|you|in|with)\b`,
      String.raw`\b(?:voted|award for|as seen (?:on|in)|trusted by|puts? \w+ to shame|unlike other clinics|than anywhere else|ever (?:invented|discovered))\b`,
    ),
    unless: any(
      warning,
      String.raw`\?|\b(?:no single|no treatment|no one treatment|not (?:the|a|better|more|always|necessarily|clearly|shown|known|proven|been)|isn['’]t (?:the|better|more)|aren['’]t|never (?:the|better)|cannot say|can['’]t say|nobody knows|not known|unknown|unclear|whether|if one|neither|headlines?|no (?:study|trial|treatment|evidence)|do(?:es)? no better|did no better)\b`,
      measured.source,
      crisis.source,
    ),
  },
  {
    code: 'claims/promise',
    words: every(
      String.raw`\b(?:depression|anxiety)[- ]free\b|\bfree of depression\b|\blife without (?:depression|anxiety)\b|\b(?:regain|take(?: back)?) control (?:of|over)\b|\b(?:fast|quick|rapid)[- ](?:acting )?relief (?:from|you|today|now|is|that)\b|\byou won['’]t regret\b|\bfeel the difference\b|\bproven (?:relief|results|therapy)\b`,

      String.raw`\brelief (?:from [\w ]+ )?(?:in|within) (?:just )?(?:hours|days|minutes|one|a)\b`,
      String.raw`\bthat (?:actually|really|finally) works?\b|\bactually works?\b|\bworks where\b|\bworks when\b`,
      String.raw`\blike a (?:new|different|whole new) (?:person|man|woman|human)\b|\bundo(?:es)? (?:years|decades|your|the)\b|\b(?:stands?|stand) a chance\b|\b(?:walk|walks|walked|leave|leaves|go|goes) (?:out|home|away) (?:\w+ ){0,5}(?:feeling|lighter|happier|better|smiling)\b`,

      String.raw`\b(?:everyone|everybody|every \w+|all (?:of )?our \w+) (?:who |that )?(?:\w+[- ]){0,6}(?:improves?|feels? better|recovers?|gets? better|sees? (?:results|a difference)|leaves? (?:happier|better|smiling))\b`,
      String.raw`\b(?:\w+ (?:in|out of) (?:ten|10)|most|\d+\s?%)(?: of)? (?:our |the )?(?:patients|clients|people)? ?(?:\w+ ){0,3}(?:results|better|relief) (?:here|with us|at our|in our)\b`,
      String.raw`\b(?:instant|immediate|guaranteed|permanent|total|complete) (?:relief|results?|recovery|freedom)\b|\bsee results\b|\bresults (?:in|within) (?:hours|days|one|minutes)\b|\b(?:freedom|free) from depression\b`,
      String.raw`\bguarantee\w*`,
      String.raw`\bwe (?:promise|swear|assure)\b`,
      String.raw`\bpromises? (?:of )?(?:relief|results?|recovery|you|that)\b`,
      String.raw`\b(?:clinically|scientifically|medically)?\s*proven (?:to|relief|results?|cure|treatment|method|way|success|for)\b`,
      String.raw`\bup to (?:\d+|\w+)(?:\s?%|\s+per\s?cent|\s+in (?:ten|\d+)|\s+out of)`,
      String.raw`\bsuccess(?:\s+|-)rates?\b|\bclinically proven\b|\bresults? in (?:just )?(?:hours|days|minutes|one)\b|\bin just (?:\w+ )?(?:hours?|days?|weeks?|sessions?)\b|\bsay yes to\b`,
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
    after: denial,
    unless: any(
      question,
      warning,
      String.raw`\b(?:no|not an?|never an?)\s+guarantee|\b(?:tell|let) us\b|\b(?:no|not|nobody|cannot|can['’]t|n['’]t)\b[^.]*?\b(?:guarantee|promise|assure)`,
    ),
  },
  {
    code: 'claims/hype',
    words: every(
      String.raw`\b(?:get|got|gotten|getting|have|had|take|took|give|gave|given)\b[^.]{0,25}\bli(?:fe|ves) back\b|\bnew you\b|\bback to (?:living|life|yourself|themselves|the things you love)\b|\bfinally,`,

      String.raw`\b(?:new|happier|brighter|better) (?:life|you|future|tomorrow) (?:\w+ )?(?:starts?|begins?|awaits?|is)\b|\b(?:you deserve|imagine (?:waking|feeling|a life|life)|reclaim|take back your|rediscover|journey to (?:wellness|healing|recovery)|hope is here|the answer you|long[- ]awaited|finally an answer)\b`,
      String.raw`\bbreakthroughs?\b`,
      String.raw`\btransformati(?:on|ve)\b`,
      String.raw`\bmirac(?:le|les|ulous|ulously)\b`,
      String.raw`\brevolution(?:ary|i[sz](?:e|es|ed|ing)|ar)\b`,
      String.raw`\brevolution in\b`,
      String.raw`\blife[- ](?:chang\w+|alter\w+|sav(?:ing|er))\b(?! (?:decisions?|choices?|events?|illness|diagnosis|news))`,
      String.raw`\bgame[- ]?chang\w+`,
      String.raw`\b(?:cutting|bleeding)[- ]edge\b`,
      String.raw`\bstate[- ]of[- ]the[- ]art\b`,
      String.raw`\b(?:magic(?:al)?|wonder (?:drug|cure)|silver bullet)\b`,
      String.raw`\b(?:transform|transforms|transformed|transforming|change|changes|changed|turns?|turned)\s+(?:your|their|my|his|her|our|people['’]s|patients['’]|so many)?\s*(?:life|lives|world|around)\b`,
      String.raw`\brewir(?:e|es|ed|ing)\b`,
      String.raw`\b(?:get|take|have|got|win|reclaim|give (?:you|them)|want)\s+(?:back\s+)?(?:your|their|my|his|her)\s+(?:old\s+)?li(?:fe|ves)\s*(?:back)?\b`,
      String.raw`\b(?:like|be|become|find) (?:yourself|themselves|your old self|your true self) again\b`,
      String.raw`\b(?:reborn|rebirth|new lease|a new you|fresh start|unlock\w*|supercharg\w+|reset your brain|reboot\w*)\b`,
      String.raw`\b(?:amazing|incredible|exciting|astonishing|unbelievable|astounding|phenomenal|spectacular|stunning) (?:new )?(?:results?|relief|recovery|drug|medicine|treatment|success|effect|hope|advance|option)|\bnew hope\b|\bfinally here\b|\bhappier you\b|\bfeel(?:ing)? (?:alive|human|normal|whole) again\b`,
      String.raw`\bdepression (?:melt|vanish|disappear|fade|dissolv)\w*`,
      String.raw`\b(?:dramatic(?:ally)?|remarkabl[ey]|extraordinar(?:y|ily)|wonders)\b`,
    ),
    after: denial,
    unless: any(question, warning),
  },
  {
    code: 'claims/urgency',
    words: every(
      String.raw`\b(?:last|final) (?:day|week|month|chance|days|weeks) (?:at|to|for|of|before)\b[^.]*\b(?:price|prices|rate|rates|book|offer|save|discount|schedule)\w*|\b(?:book|schedule|call|sign up|apply) (?:soon|early|quickly|fast)\b|\bno obligation\b|\breward(?:s)? program\b|\bloyalty\b|\bprices? (?:go|goes|going|rise|rises|increase) up\b|\bbefore prices\b`,

      String.raw`\brefer a friend\b|\bhalf[- ]price\b|\bwaiv(?:e|es|ed|ing)\b|\bfor the price of\b|\bnew year\b|\bfilling (?:up )?fast\b|\bmention this (?:ad|post|email)\b|\bgift (?:card|certificate)s?\b|\bblack friday\b|\bthis (?:month|week|weekend) only\b|\bbefore (?:january|february|march|april|may|june|july|august|september|october|november|december) \d|\bthrough (?:january|february|march|april|may|june|july|august|september|october|november|december) \d+\b`,

      String.raw`\bstop suffering\b|\b(?:starts?|begins?) with (?:one|a|a single) (?:call|click|visit|phone call)\b|\b(?:starting|starts?|from) (?:at |from )?(?:just |only |as low as |as little as )\$?\d|\bjust \$\d|\bonly \$\d|\baffordable\b|\b(?:packages?|bundles?|memberships?) (?:start|begin|from|available|include)\b|\bspecials\b|\bspecial (?:prices?|rates?|offers?|deals?)\b`,
      String.raw`\b(?:don['’]t|do not|why) wait\b(?!\s+(?:for (?:the|an?|your|us)|to call|until|if)|.*\b(?:911|988|safe)\b)`,
      String.raw`\bact (?:now|today)\b|^act (?:fast|quickly|soon)\b`,
      String.raw`\b(?:book|call|sign up|schedule|reserve|enroll|start|order|buy|claim|join)\s+(?:\w+\s+){0,4}(?:now|today|tonight|this (?:week|month)|before (?:it['’]s|they['’]re|prices|the offer|spots|places))\b`,
      String.raw`\b(?:limited|special|exclusive|introductory|holiday|seasonal)[- ](?:time|offer|offers|pricing|price|discount|deal|rates?|spots|availability|package|edition)\b`,
      String.raw`\b(?:only|just)\s+(?:\w+\s+){1,3}(?:spots?|openings?|places?|slots?|seats?|appointments?|days?)\s+(?:\w+\s+)?(?:left|remain\w*|available)\b`,
      String.raw`\b(?:spots?|places?|slots?|openings?|seats?)\s+(?:\w+\s+){0,4}(?:gone|filling|going|disappear\w*|running out|sell\w*|limited)\b`,
      String.raw`^hurry\b|\bhurry(?= and (?:book|call)|[,!])|\b(?:last chance|today only|while (?:spots|places|supplies)|ends (?:soon|friday|sunday|tonight|this)|before it['’]s too late|time is running out|never too late to)\b`,
      String.raw`\b(?:free|complimentary|no[- ]cost|half[- ]price|discounted|cut[- ]price)\s+(?:\w+\s+)?(?:consult\w*|session|infusion|assessment|evaluation|screening|trial visit|call with)\b`,
      String.raw`\b\d+\s?(?:%|per\s?cent)\s+off\b|\$\d+\s+off\b|\bsave \$?\d+|\block in\b|\bdiscount(?:s|ed)?\b|\bcoupons?\b|\bpromo(?:tion)?(?: code)?\b|\bbuy (?:one|five|two|three|\d)\b|\b(?:one|sixth|first|last) (?:infusion|session|visit) (?:is )?(?:free|on us)\b|\bmoney[- ]back\b`,
      String.raw`\bevery (?:day|hour|week) (?:you wait|counts|of delay)\b`,
      String.raw`\b(?:for a limited time|offer (?:ends|expires)|two for one|package deal)\b`,
    ),
    unless: any(
      crisis.source,
      String.raw`\?|\b(?:we (?:do not|don['’]t|never|offer no)|no discounts?|no hurry|whether|rather (?:you )?(?:\w+ )*than|ask (?:us|about|whether|if))\b`,
    ),
  },
  {
    code: 'claims/urgency',
    words: every(
      String.raw`\bwhy (?:settle|suffer|wait|live with|put up)\b|\bwhat (?:do|have) you (?:have |got )?to lose\b|\bwhat are you waiting for\b|\bready to (?:feel|live|get your|take back|start living|say goodbye)\b|\btired of (?:feeling|being|pills|living|waiting|antidepressants)\b`,
    ),
  },
  {
    code: 'claims/testimonial',
    words: every(
      String.raw`\b(?:patients|clients|people|families) (?:\w+ )?(?:tell|say|report) (?:us|me|they|that (?:it|they|we))\b[^.]*\b(?:best|life|changed|amazing|wish|finally|happy|grateful|again|miracle|never felt)\b|\brecommend (?:us|it|ketamine|calliope\S*) to\b|\bsee why (?:\w+ )?(?:patients|people|locals)\b`,

      String.raw`\bI['’]d (?:tried|been|given up|lost)\b|\bI (?:wanted|could|can|started|stopped|came|cried|laughed|slept|didn['’]t|never|no longer|don['’]t|only)\b|\bI['’](?:ve|m) (?:got|been|never|finally|so|not|living|back|free)\b|\b[A-Z]\w+, (?:\d\d|a (?:\w+ )?(?:mother|father|veteran|teacher|nurse))[^.]*, (?:says|said|told|hasn['’]t|is)\b|\bsays s?he\b|\btold (?:me|us) s?he\b|\b(?:thousands|hundreds|dozens) of (?:\w+ )?(?:people|patients|marylanders|veterans|adults|families|men|women|clients|locals) (?:have|who|already|got|trust|chose)\b`,

      `['"“‘][^"”]*[.!?,]?['"”’],? ?(?:said|says|writes|wrote|—|–|- )`,
      String.raw`\bI have(?:n['’]t| not) (?:felt|smiled|slept|laughed)\b|\bI haven['’]t\b`,
      '[★⭐]',
      String.raw`\b(?:\d(?:\.\d)?|four|five)[- ]stars?\b(?!\s+(?:patience|hotel|to tell))`,
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
      String.raw`\?|\b(?:we (?:do not|don['’]t|never)|you (?:can|may|could) (?:also )?say|a patient might say|say the words|in your own words|such as)\b`,
    ),
  },
  {
    code: 'claims/approval',
    words: every(
      String.raw`\b(?:FDA|government|federally|medicare)[- ](?:approved|cleared|endorsed|backed|registered|certified|recogni[sz]ed|recommended|sanctioned|blessed|licensed|authori[sz]ed|accredited)\b`,
      String.raw`\b(?:approved|cleared|endorsed|backed|recogni[sz]ed|recommended|certified|blessed|sanctioned|authori[sz]ed|licensed|green-lit|accepted)\s+(?:\w+\s+){0,3}(?:by|from)\s+(?:the\s+)?(?:FDA|government|federal|regulators|food and drug)`,
      String.raw`\b(?:FDA|government|regulators?|federal \w+|food and drug administration)\b[^.]{0,40}\b(?:approv\w+|clear(?:s|ed)|endors\w+|recogni[sz]\w+|recommends?|backs|sanction\w+|bless\w+|stands? behind|trusts?|gave|given|says? (?:yes|ketamine))\b`,
      String.raw`\b(?:backing|blessing|endorsement|support|stamp|seal|approval|nod|trust) (?:of|from|by) the (?:FDA|government|federal)`,
      String.raw`\b(?:approved|licensed|cleared) (?:\w+\s+){0,3}(?:treatment|medicine|answer|therapy|drug|option|cure|remedy|use)?\s*(?:for|to treat|against|to)\s+(?:\w+\s+){0,2}(?:depress\w+|anxiety|PTSD|mood|mental)`,
    ),
    unless: any(
      String.raw`\?|\b(?:not|no|never|hasn['’]t|haven['’]t|without|nor|neither|isn['’]t|doesn['’]t|off-label|whether|until|waiting|awaits?|before|only (?:as|for) (?:an? )?an[a]?esth)\b`,
      String.raw`\b(?:spravato|esketamine|nasal spray|anesthe\w+|anaesthe\w+|surgery|magnetic|TMS|device|devices|ECT|SSRIs?|sertraline|fluoxetine|label|aripiprazole|quetiapine|midazolam|warn\w*)\b`,
    ),
  },
  {
    code: 'claims/suicide-prevention',
    words: every(
      String.raw`\bback from the (?:edge|brink|ledge)\b|\bsuicidal (?:thoughts|thinking|ideation|feelings) (?:\w+ ){0,4}(?:vanish\w*|disappear\w*|gone|stop\w*|end\w*|melt\w*)\b|\b(?:erase|erases|wipe|wipes|wiped|eliminate|eliminates|shut|shuts|turn|turns|switch) (?:out |off |down )?suicid\w+`,

      String.raw`\b(?:prevent|prevents|prevented|preventing|stop|stops|stopping|end|ends|ending|avert|averts|halt|halts|erase|erases|protects? (?:\w+\s+)?(?:from|against)|keeps? (?:\w+\s+){1,3}from|beat|beats|defeat\w*|banish\w*|silence\w*|switch(?:es)? off)\s+(?:\w+\s+){0,3}suicid\w*`,
      String.raw`\b(?:sav(?:e|es|ed|ing))\s+(?:\w+\s+){0,2}li(?:fe|ves)\b`,
      String.raw`\blife[- ]sav\w+`,
      String.raw`\bsuicid\w*[^.]{0,40}\b(?:vanish\w*|disappear\w*|gone|melt\w*|stop(?:s|ped)?|a thing of the past|no match|switched off)\b`,
      String.raw`\b(?:before|until|or)\b[^.]{0,25}\b(?:lose|loses?|takes?|costs?) (?:someone|somebody|a loved one|your life|their life|another)`,
      String.raw`\b(?:kept|keep|keeps|stop|stopped|stops) (?:\w+ ){0,4}from (?:taking (?:their|his|her|your) (?:own )?li(?:fe|ves)|suicide|dying|ending)\b|\bsuicides? (?:is |are |was |were )?(?:prevented|averted|avoided)\b|\bkeep(?:s|ing)? (?:him|her|them|you|your \w+) alive\b|\b(?:losing|lose|lost) (?:\w+ ){1,3}to suicide\b[^.]*\b(?:treatment|ketamine|infusions?|we|clinic)\b`,
      String.raw`\b(?:suicide[- ]prevention (?:treatment|drug|therapy|infusion)|antidote to suicid\w+|anti-?suicid\w+)\b`,
    ),
    after: denial,
    unless: any(
      question,
      warning,
      crisis.source,
      String.raw`\b(?:line|lifeline|hotline|counsel\w*|not shown|not been shown)\b`,
    ),
  },
];
