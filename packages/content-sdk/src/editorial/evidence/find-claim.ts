import { looksFor } from '../phrases/looks-for.ts';

/** What a sentence claims that a reader would rightly ask a source for. */
export type Claim = 'number' | 'effect';

const count = String.raw`(?:\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|a|half|most|many|several|few)`;

/** How many, how often, how much more: what somebody has counted. */
const numbers = looksFor([
  String.raw`\d\s?(?:%|percent\b|per\s?cent\b)`,
  String.raw`\b${count} (?:in|out of|of) (?:every )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|100|them)\b(?!\s*(?:visits?|questions?|pages?|steps?|forms?|parts?))`,
  String.raw`\b(?:half|a third|two thirds|a quarter|three quarters|a fifth|one third|one quarter|the majority|a minority|nearly all|almost all)\b(?!\s+(?:an hour|hour|day|a day|a tablet|of the (?:time|form)))`,
  String.raw`\b(?:\d+(?:\.\d+)?|two|three|four|five|ten|twice|double|half) times (?:as|more|less|the|higher|lower|greater)\b|\b(?:twice|double|half) as\b`,
  String.raw`\bof (?:the |those )?(?:\d+|${count}) (?:people|patients|adults|persons|participants|volunteers|men|women|veterans)\b`,
  String.raw`\b(?:trials?|stud(?:y|ies)|reviews?|series) (?:of|in|with) (?:about )?[\d,]+\b`,
  String.raw`\b(?:median|average|mean)\b.*\d`,
  String.raw`\$\d`,
]);

const who =
  '(?:people|patients|adults|users?|teenagers|children|women|men|veterans|those|some|many|most|half|few|others?|everyone|nobody|participants|volunteers|who|smokers|drinkers)';

/** What something does to people, how fast, for how long, with what harm. */
const effects = looksFor([
  // does good, or does not
  String.raw`\b(?:helps?|helped|eases?|eased|easing|reliev\w+|relief|lifts?|lifted|reduc(?:es?|ed|ing)|lower(?:s|ed)|improv(?:es?|ed|ement|ements)|cuts?|shortens?|prevents?|prevented|protects?|benefits?|benefited|calms?|soothes?|works?|worked|working)\b`,
  String.raw`\brespon(?:d|ds|ded|se|ses|ders?)\b|\bremi(?:ssion|tted)\b|\brelaps(?:e|es|ed)\b|\brecover(?:s|ed)\b`,
  String.raw`\b(?:feel|felt|get|got|gets|do|did|does|were|was|are|is|stay|stayed|become|became) (?:\w+ )?(?:better|worse|well again|unwell|ill again|sicker|calmer|happier|faster|slower|stronger|weaker|shorter|longer|more|less|fewer|higher|lower|sooner|later|outdone|superior|similar|the same)\b`,
  // does harm
  String.raw`\b(?:caus(?:es?|ed|ing)|harm(?:s|ed)?|damag(?:es?|ed|ing)|scars?|injur(?:es?|ed|y)|worsen(?:s|ed|ing)?|trigger(?:s|ed)?|raises?|raised|increas(?:es?|ed|ing)|weaken(?:s|ed)?|blunt(?:s|ed)?|slow(?:s|ed)? (?:\w+ )?(?:breathing|thinking)|impair(?:s|ed|ment)?|leads? to|led to|bring(?:s)? on|linked (?:to|with)|tied to|associated with|side effects? (?:are|is|include|of)|risks? (?:of|is|are|rises?|goes)|dangerous|addictive|addiction|depend on it|dependence|misused?|overdos\w+|toxic|fatal|death|die|died|dies)\b`,
  String.raw`\b(?:can|may|might|could|often|sometimes|rarely|usually|tends? to|commonly|seldom|frequently|occasionally) (?:\w+ ){0,2}(?:feel|be|become|make|cause|bring|lead|occur|happen|rise|fall|drop|go up|go down|fade|last|return|come back|show up|appear|slow|hurt|vomit|faint|itch|sweat|notice|see|hear|forget|stop|lose|wear off|need|take)\b`,
  String.raw`\b(?:nausea|vomiting|dizziness|headaches?|drowsiness|sleepiness|blurred vision|nightmares?|dreams?|hallucinations?|visions|floating feeling|confusion|anxiety|panic|cravings?|memory (?:loss|problems)|blood pressure|pulse|heartbeat|heart rate|mood|symptoms?|pain|swelling|rash|bladder|liver|effect|effects)\b (?:\w+ ){0,3}(?:is|are|was|were|can|may|occurs?|happens?|affects?|shows?|goes?|go|rises?|rose|drops?|dropped|falls?|fell|fades?|faded|lasts?|lasted|comes?|came|returns?|returned|passes|peaks?|starts?|ends?|gets?|wears?|grew|grows?|follows?)\b(?! (?:checked|measured|watched|taken|read|recorded|asked|written|scored|monitored|not known|unknown|your|the))`,
  // how fast, how long
  String.raw`\b(?:within|after|for|in|by|over|until|during|lasts?|lasted|take|takes|took|need|needs) (?:about |around |up to |only |a |an |the |the first |first |at least )?(?:\d+|few|couple of|one|two|three|four|five|six|seven|several|first|last|next)?(?: to (?:\w+))? ?-?(?:minutes?|hours?|days?|weeks?|months?|years?|nights?|evening|week (?:one|two|four|eight))\b`,
  String.raw`\b(?:wears?|wore|worn|wearing) off\b|\bfad(?:es?|ed|ing)\b|\b(?:short|long)[- ](?:lived|lasting)\b|\b(?:leaves?|stays? in|left|builds? up in|breaks? down|is broken down|clears? from) (?:\w+ ){0,2}(?:blood\w*|body|system|urine|liver)\b`,
  // what was found
  String.raw`\b(?:trials?|stud(?:y|ies)|research(?:ers)?|evidence|reviews?|data|findings?|survey|scientists?|experts?|scans?|tests?)\b (?:\w+ ){0,4}(?:show(?:s|ed|n)?|found|finds?|suggest(?:s|ed)?|prov(?:e|es|ed|en)|confirm(?:s|ed)?|report(?:s|ed)?|saw|compared|point(?:s|ed)?|is (?:weak|strong|mixed|thin|limited)|are (?:mixed|small|weak|few)|were (?:small|short|mixed)|disagree\w*|conflict\w*|lasted|ran)\b`,
  String.raw`\b(?:was|were|been|has been|have been) (?:seen|shown|found|observed|reported|noted|studied|tested|measured|outdone|linked)\b|\bno difference\b|\bnot (?:shown|proven)\b`,
  String.raw`\b${who} (?:\w+ ){0,6}(?:report(?:s|ed)?|notic(?:e|es|ed)|felt|respond(?:s|ed)?|improv(?:e|es|ed)|relaps(?:e|es|ed)|stay(?:s|ed)? (?:well|ill)|show(?:s|ed)?|had|has|have|sleep|slept|drop(?:s|ped)? out|stopp?(?:ed)?|quit|fell|fall|cry|vomit(?:ed)?|develop(?:s|ed)?|experience(?:s|d)?|gain(?:s|ed)?|lose|lost|struggle[sd]?|score[sd]?|need(?:s|ed)?|kept|could|tend)\b`,
  String.raw`\b(?:most|only a few|few|a few of|a minority of|hardly any|nearly all|almost all) (?:of )?(?:the |them\b)?(?:people|patients|claims|trials|studies|insurers|adults|users|clinics|doctors|volunteers|them)\b(?! (?:people|patients)? ?(?:ask|want|like|worry|wonder))`,
  String.raw`\b(?:made|makes|make) (?:\w+ ){1,3}(?:better|worse|easier|harder|calmer|sleepy|ill|sick|dizzy)\b`,
  String.raw`\b(?:breathing|thinking|heart|blood|nerve links?|links|liver tests?|tests?|scores?|levels?) (?:\w+ ){0,3}(?:slows?|slowed|grow|grows|grew|went (?:up|down)|go(?:es)? (?:up|down)|rise|rises|rose|falls?|fell|changes?|changed)\b`,
  String.raw`\b(?:passes|passed|crosses|gets?) into\b|\b(?:acts?|acted|blocks?|binds?) (?:on|to|at)?\b(?=.*\b(?:brain|nerve|receptors?|glutamate|cells?|GABA)\b)|\b(?:is|are) (?:\w+ )?(?:common|rare|uncommon|frequent|unusual)\b(?! (?:question|to (?:ask|want|feel nervous|worry)))|\bbeaten?\b|\bbeats?\b|\b(?:get|gets|got|become|becomes) (?:hooked|addicted|dependent)\b|\bdeaths?\b|\b(?:longer|shorter)-lasting\b|\bmost (?:common|effective|frequent)\b(?! (?:kinds?|questions?|ones) (?:are|is) called)|\b(?:well|better|poorly) tolerated\b|\b(?:little|no|any|some|small|large) (?:\w+ )?(?:effect|gain|benefit|change) (?:on|from|in|for)?\b|\bbrought no\b|\bno further\b|\blast (?:\w+ ){0,3}days\b|\baffects?\b|\bdepends? on the \w+ (?:system|receptors?)\b|\bhint(?:s|ed)? at\b`,
  // one thing against another
  String.raw`\b(?:more|less|fewer|better|worse|stronger|weaker|faster|slower|higher|lower|safer|greater|longer|shorter|milder|likelier|sooner|cheaper)\b (?:\w+ ){0,6}than\b|\b(?:more|less) (?:likely|often|common|effective|severe)\b|\bas (?:well|much|good|effective|fast|often|many) (?:\w+ ){0,3}as\b|\bcompared (?:with|to)\b|\b(?:the )?(?:same|similar) (?:\w+ )?(?:as|effect|results?)\b|\bunlike\b`,
]);

/** Advice, plans, definitions, questions and the law need no source. */
const none = looksFor([
  String.raw`\?\s*$`,
  String.raw`^(?:even )?(?:if|when) [^.]*, (?!.*\b(?:cause|harm|raise|damage|worsen)s?\b)|\b(?:treatments?|medicines?|one|that)\b (?:\w+ ){0,3}(?:has|have) not (?:helped|eased)\b|^you (?:go|meet|get|sit|work|look|talk|lie|leave|rest|learn|practi[cs]e|are asleep)\b|\b(?:infusions?|visits?|sessions?|appointments?|meetings) (?:\w+ )?(?:takes?|lasts?|may be)\b|\bno driving\b|\b(?:fees?|deposits?|prices?)\b|\bcan only be (?:given|used|sold|prescribed)\b|\bwe know how\b|^for years\b`,
  String.raw`^I (?:have|had|told|drink|asked|know|can|will|do|am|take|keep|ask|plan|bring|call|rest|read|want|need|write)\b|^(?:your|you have|you had|you are|you take|you were) .*\b(?:high|low|control|pressure|mood|heart|liver|bladder|pregnant|allerg\w+|psychosis|mania|drops?)\b|^you (?:can|could) (?!feel|become|get|lose|develop|depend|have|die)|\bbelow you can\b|^(?:daily|weekly|regular|monthly|being) (?:visits?|watched|sessions?|meetings?)|^an? [\w -]{3,40} is (?:an?|the|worry|when)\b|\b(?:asking for|seek|get|for|need) help\b|, help with\b|\byou (?:work|look|talk|learn|face) (?:on|at|about|to|how|what)\b|^(?:what|who|when|how|why|where)\b[^.?!]*$|\bno one can (?:tell|say|know)\b|\bstill (?:studying|being studied|learning)\b|\b(?:schedule|reply|response from)\b|\byour plan\b|^living with\b`,
  String.raw`^(?:\*\*)?(?:please |do not |don['’]t |never |always |if [^,]+, (?:please |do not |don['’]t |call|tell|ask|ring|use|stop|go|text|let|wait|write|bring|choose|talk|say))?(?:ask|seek|mark|begin|tell|call|text|bring|take|keep|avoid|plan|arrange|rest|drink|eat|write|read|talk|stop|start|go|come|wear|leave|wait|use|check|name|choose|think|make|let|show|send|sign|fill|give|see|book|try|count|list|note|pack|park|remember|set|switch|turn|put|expect|follow|get|have|find|learn|pick|look|print|store|share|drop|visit|speak|consider|report|mention|decide|notice|do not|don['’]t|never)\b(?!\s+(?:of|users?|effects?|at all|is|are|was|therap(?:y|ies)|treatments?|classes|groups?)\b)`,
  String.raw`\b(?:nobody|no one|not|hardly|never) (?:\w+ )?(?:knows?|known|sure|certain|clear|understood)\b|\bunknown\b|\bunclear\b|\bnot (?:yet )?(?:been )?(?:well )?studied\b|\bremains? (?:an open question|uncertain|unsettled)\b|^whether\b[^.]*\b(?:not (?:been )?(?:settled|known|proven|shown)|unsettled|unproven|unknown|unclear)\b|\bnot (?:been )?settled\b|\bopen question\b|\b(?:still )?(?:debated|being studied)\b|\bhard to (?:say|tell|know|predict)\b`,
  String.raw`\b(?:FDA|DEA|schedule (?:III|3|three)|federal(?:ly)?|state law|licen[sc]ed?|boxed warning|approved|approval|label(?:ed|ling)? (?:says|as)|controlled (?:drug|substance)|by law|legal(?:ly)?|regulat\w+)\b`,
  String.raw`\b(?:means?|refers? to|is called|are called|called an?|is when|stands? for|known as|the word|is the name)\b`,
  String.raw`\b(?:is|are) (?:an? |the )?(?:\w+ ){0,2}(?:treatment|kind|type|form|medicine|drug|way|test|scale|program|mental illness|condition) (?:that|which|of|without|with|in which|used|for|given)\b`,
  String.raw`\bwe(?:['’]ll|['’]re| will| are| ask| can| may| check| watch| measure| keep| book| do| have| never| use| offer| send| score| give| call| write| go| plan| talk| need| want| hope| cannot| can['’]t| don['’]t| read| look| lower| sit| stay| follow| would| also| like| may)\b`,
  String.raw`\b(?:staff|nurses?|the team|your (?:clinician|nurse|doctor|insurer|insurance|therapist|partner|family|friend|adult)|a (?:nurse|member of staff|clinician)|the (?:clinic|nurse|front desk|desk|clinician|doctor|team|room|door|form|office|building|consent|questionnaire))\b (?:\w+ )?(?:will|can|may|checks?|watch(?:es)?|asks?|stays?|takes?|clear|clears|call|calls|measure|measures|explains?|decides?|is|are|has|puts?|starts?|gives?|listens?|writes?|walks?|opens?|closes?|must|should|needs?|goes|reads?|sets?|keeps?)\b`,
  String.raw`\byou (?:can|may|are free to|have the right to) (?:say|ask|stop|choose|change|bring|call|take a break|leave|refuse|decide|pause|read|skip|come|book|talk|cancel|print|write|wear|listen|use|also|still|pay|request|keep)\b|\byou (?:are not|aren['’]t) (?:to blame|alone)\b|\byou(?:['’]ll| will) (?:get|receive|sit|meet|sign|need|be (?:asked|given|shown|weighed|watched)|have|see a|talk|fill|wear)\b|\byou (?:need|must|should|do not have to|don['’]t have to)\b`,
  String.raw`^(?:this (?:page|handout|guide|email|leaflet|sheet|section|article)|here (?:is|are)|these (?:questions|steps)|below|our (?:emails|office|subject|staff|records|team)|your (?:records|data|name|ride|driver|form|forms|appointment|insurance|notes|phone))\b`,
  String.raw`\b(?:appointments?|parking|garage|elevator|reception|invoice|receipts?|paperwork|forms?|portal|password|inbox|subject lines?|holidays|weekdays|copay|deductible|refunds?)\b`,
  String.raw`\b(?:sorry|not your fault|it is (?:okay|ok|fine|normal) to|take your time|no rush|a lot to take in)\b`,
]);

/** What kind of claim a sentence makes; undefined where it makes none. */
export function claimIn(sentence: string): Claim | undefined {
  const claim = numbers(sentence) ? 'number' : effects(sentence) ? 'effect' : undefined;
  if (claim === undefined || !none(sentence)) return claim;
  return hasOutcome(sentence) ? 'number' : undefined;
}

/** Counted people with an outcome are a claim, whatever else the sentence does. */
const hasOutcome = (sentence: string): boolean =>
  !/\?\s*$/.test(sentence) &&
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine) (?:in|out of) (?:every )?(?:\d+|ten|five|four|three)\b.*\b(?:respon|better|reli|remi|relaps|improv|help|symptom|drop)/iu.test(
    sentence,
  );
