import type { Mention } from '../../schema/safety-line.ts';
import { anyOf } from '../phrases/any-of.ts';

const pattern = (...parts: readonly string[]): RegExp => anyOf(parts, 'i');

/** Another treatment, and not what the clinic gives. */
const other =
  /\b(?:talk therapy|psychotherapy|exposure therapy|behavio\w+|CBT|TMS|magnet\w*|ECT|electroconvulsive|SSRIs?|sertraline|aripiprazole|bupropion|quetiapine|lithium|antidepressants\b|antidepressant\b(?! effect)|light therapy|yoga|light box|massage|journal\w*|mindfulness|exercise|insurance|insurer|writing down|plan pays|tablets?|pills?|medicines?|classes)\b/iu;
/** What the clinic gives, under any of its names. */
const ours = /\b(?:ketamine|esketamine|spravato|infusions?|drips?|nasal spray)\b/iu;

const good = pattern(
  String.raw`\b(?:helps?|helped|helping|eas(?:e|es|ed|ing)|reliev\w+|relief|lift(?:s|ed|ing) |lifts? (?:mood|depression|your)|works|worked|working|(?:can|may|could|might|will|to|does|doesn['’]t|not|did|didn['’]t|treatment|ketamine|it|they) work|improv\w+|benefit(?:s|ed)?|gains?|(?:some|shown|shows?|early) promise|(?:reduc|lower|lessen|decreas|quieten)(?:e|es|ed|s|ing)? (?:\w+ ){0,3}(?:symptoms?|depression|anxiety|scores?|sadness|thoughts)|any lift|less hopeless|act on depression|takes? hold|a break from|coming back|worst of the depression|mood has (?:shifted|changed)|left you (?:\w+ )?feeling well|respon(?:d|ds|ded|se|ses|ders?)|remission|recover(?:ed|s) from depression|antidepressant effect)\b`,
  String.raw`\b(?:feel|feels|feeling|felt|get|gets|getting|got|do|doing|became|become|be|been|is|are|was|were) (?:\w+ ){0,2}(?:better|lighter|brighter|calmer|happier|well again|less (?:depressed|anxious|low)|like (?:yourself|themselves))\b`,
  String.raw`\b(?:mood|symptoms?|depression|sadness|thoughts|days|despair|fog) (?:\w+ ){0,4}(?:better|lighter|brighter|lift\w*|rose|rise[sn]?|drop\w*|fade[sd]?|ease[sd]?|eased|improve[sd]?|fell|fall|shrink|loosen\w*|clear(?:s|ed)?)\b|\b(?:drop|fall|change|lift|rise) in (?:\w+ )?(?:symptoms?|mood|depression|score)\b|\bmakes? (?:your|their) days\b`,
  String.raw`\b(?:effects?|relief|benefit|gains?|improvement|it) (?:\w+ ){0,4}(?:wears? off|worn off|wore off|wearing off|fad(?:e|es|ed|ing)|lasts?|lasted|return(?:s|ed)?)\b|\bwears? off\b|\bworn off\b|\bhow long (?:\w+ ){0,3}(?:lasts?|lasted)\b`,
  String.raw`\b(?:faster|quicker|rapid|fast) (?:onset|acting|relief|effect)\b|\bbring(?:s)? (?:\w+ )?(?:symptoms?|mood|relief)\b|\bquiets?\b|\bbegun to lift\b|\bbrighter\b|\bnot feeling low\b|\bless (?:\w+ )?(?:anxiety|depression|sad\w*|low)\b|\bact within\b|\bact(?:s|ed)? (?:fast|quickly|within)\b|\bdoes for (?:your|their) mood\b|\bworth a try\b|\btakes the edge off\b|\bnotice (?:a|any|some) (?:change|difference|improvement|lift|easing)\b|\bpositive (?:effect|change|results?)\b|\b(?:promising|hopeful|effective)\b|\brelaps(?:e|es|ed)\b|\bstay(?:s|ed)? well\b|\bfeel wonderful\b`,
  String.raw`\b(?:treats?|treated|against|combats?|tackles?) (?:\w+ )?depression\b`,
);

/** Nothing was gained, or nothing is said of it. */
const nothingGained =
  /\b(?:no better than|did not (?:beat|help|do (?:clearly )?better|work|ease|improve|outperform)|didn['’]t (?:beat|help|do better|work|ease)|no (?:difference|benefit|effect|improvement|advantage|gain)|failed to (?:show|help|beat|ease)|did not (?:clearly do more|reduce|lower|change|lift)|(?:has|have|had) not helped|may not help|not (?:clearly )?do more|not (?:been )?(?:shown|proven|proved) to (?:help|work|prevent|ease)|has not been shown|how (?:it|ketamine|esketamine|the drug|the spray) works|prevents? suicide|not approved|has not approved|is thought to work by|works? (?:by|on|through)\b)/iu;

const visit = pattern(
  String.raw`\b(?:infusion|dosing|treatment|visit) days?\b|\b(?:morning|evening|night|day|afternoon|date) (?:of|before|after) (?:(?:your|the|an|each|every|any|my) )?(?!one\b)(?:\w+ )?(?:infusion|treatment|dose|dosing|session|visit)\b|\bIV\b|\b(?:before|until|after) dosing\b|\b(?:to|for|of|from|leave|left) (?:my|your|their|the) (?:\w+ )?(?:infusion|ketamine appointment|session)\b(?! series)|\bketamine appointments?\b|\ball (?:six|of your) infusions\b|\bspray device\b|\b(?:drive|driving)\b[^.]*\b(?:spravato|infusion|ketamine|treatment)\b|\b(?:when|once|after|before|until|as soon as|by the time) you (?:\w+ )?(?:arrive|come in|check in|get here|are here|get home|leave)\b|\beach (?:infusion |ketamine )?visit\b|\bshorter visits?\b|\b(?:at|during|before|after) your (?:first|second|third|next|last|final) (?:infusion|visit|session|dose)\b|\bketamine (?:is|was) (?:running|flowing|going in|given)\b|\bwhile (?:the|you)\b[^.]*\b(?:running|runs|drips?|infusion|ketamine)\b|\bday of (?:your|the|an|each) (?:infusion|visit|treatment|dose|session)\b`,
  String.raw`\b(?:during|before|after|between|throughout|at the end of|from|until|into|middle of|end of|start of|beginning of|morning of|time of|bring to|expect at|on the day of) (?:each|every|your|the|an|any|this|today['’]s|another|his|her|their|our) (?:next |first |second |last |third |dosing |ketamine )?(?:infusions?|dosing sessions?|sessions?|drip|dose)\b(?!.*\b(?:prove|evidence|trial|study|studies|people)\b)|\bbetween infusions\b|\binfusion (?:one|two|three|four)\b`,
  String.raw`\b(?:infusion|today['’]s infusion|drip|session|dose) (?:\w+ ){0,2}(?:works|helps|starts?|begins?|runs?|ends?|is (?:over|done|finished|running)|finishes|takes|lasts|room|chair|four|one|two|date)\b|\bnext infusion date\b`,
  String.raw`\b(?:get|receive|have|having|getting|receiving|given|give|gets|receives) (?:\w+ ){0,2}(?:ketamine|an infusion|your infusion|the infusion|the spray|the drip|your dose|the dose|a dose)\b(?=.*\b(?:while|when|clinic|two hours|each time|we|staff|watch|nurse|room|chair|lights?|sit|recliner|lie)\b)`,
  String.raw`\binfusions? (?:\w+ )?(?:is|are|will be|can be) (?:\w+ )?(?:started|given|put off|stopped|paused|delayed|slowed|held)\b|\b(?:while|when|after|before|until|as|once) (?:you )?(?:\w+ )?(?:get|receive|have|lie|are awake|wake|the spray|the medicine|your treatment|the pump|the forty minutes)\b|\b(?:the )?pump\b|\bmask on\b|\blie there\b|\bafter (?:your|the) (?:treatment|spray|medicine)\b`,
  String.raw`\b(?:your )?(?:driver|companion|escort|ride)\b|\bway (?:back|home)\b|\bwalk to the car\b|\blet you go\b|\bcar at home\b|\b(?:is|are|who is) collecting you\b|\bdrive until\b`,
  String.raw`\b(?:recliner|recovery (?:area|room|chair)|in recovery|in the chair|from the chair|the chair|treatment room|dosing room|infusion room|waiting room|eye mask|blanket|armband|cuff|finger clip|monitors?|IV line|the line|a line|needle|tube|cannula|plaster|bandage|drips?)\b`,
  String.raw`\b(?:ride home|drive you home|take you home|takes you home|collect you|collects you|pick you up|picks you up|picked up|home from the (?:clinic|infusion|visit)|go home|going home|leave (?:when|with|once|after)|you leave|leaving the clinic|get home|got home|way home|discharged?)\b`,
  String.raw`\b(?:come in|arrive|arrives|arriving|check in|checking in|sign in|show up) (?:\w+ )?(?:fasting|early|for|at|on|with|hungry|before)\b|\b(?:stay|plan|allow|set aside|be here|at the clinic) (?:\w+ ){0,4}(?:two|2|three|a few|several|about)\s?(?:to \w+ )?hours\b`,
  String.raw`\b(?:staff|nurses?|we|a nurse|someone) (?:\w+ ){0,3}(?:watch(?:es)?|checks?|monitors?|stays?|sits?|puts?|place[sd]?|lower(?:s|ed)?|dims?|cover) (?:\w+ ){0,4}(?:you|your|with you|lights|oxygen|blood pressure|pulse|tube|drip|line)\b`,
  String.raw`\b(?:eat|drink|eating|drinking|fast(?:ing)?|snack|food) (?:\w+ ){0,4}(?:before|until|hours|morning)\b|\bstop eating\b|\bfasting\b`,
  String.raw`\b(?:wake|woke|come to|come round|sit up|stand up|get up|lie back|sit back|rest) (?:\w+ ){0,4}(?:from the (?:infusion|chair|dose)|in (?:a|the) (?:chair|recliner|room)|afterwards?)\b|\bresting in\b|\bwobbly\b`,
  String.raw`\bvisits? (?:\w+ ){0,3}(?:takes?|lasts?|includes?|begins?|starts?|ends?)\b|\b(?:at|during|before|after|part of) (?:each|every|your|the|a) (?:infusion |ketamine |next )?visit\b(?!.*\b(?:dentist|doctor|therapist|first visit|talk)\b)`,
);

const elsewhere =
  /\b(?:dentist|pharmacy|therapist['’]s office|insurer|website|family doctor|after ECT|ECT|TMS|first visit with|\d in \d+|\d of \d+|in a trial|trials?|studies|wait for a visit)\b/iu;

/** Whether some words are about what the clinic gives. */
export const isAboutTheClinicsTreatment = (words: string): boolean => ours.test(words);

/** What a sentence mentions that calls for a safety line beside it. */
export function mentionsIn(sentence: string): ReadonlySet<Mention> {
  const found = new Set<Mention>();
  if (namesBenefit(sentence)) found.add('benefit');
  if (visit.test(sentence) && !elsewhere.test(sentence)) found.add('visit');
  return found;
}

function namesBenefit(sentence: string): boolean {
  if (!good.test(sentence) || nothingGained.test(sentence)) return false;
  return (
    (ours.test(sentence) || !other.test(sentence)) &&
    !/\b(?:insurance|your|disability|health|sick|work) benefits?\b(?! from)|\bbenefits? (?:to|booklet|plan|office|package|card|coverage|manager|summary)\b/iu.test(
      sentence,
    )
  );
}
