/**
 * Words that the clinic uses and that neither the dictionary nor the rules get right. What they get
 * right is not here. Units and titles are counted as they are said: `mg` is milligram (McLaughlin,
 * SMOG Grading, 1969: "when you read it aloud in context"). `every` has two syllables for all but
 * the dictionary.
 */
export const ownWords: ReadonlyMap<string, number> = new Map([
  ['aneurysms', 4],
  ['arteriovenous', 7],
  ['bupropion', 4],
  ['covid', 2],
  ['dr', 2],
  ['every', 2],
  ['faq', 3],
  ['faqs', 3],
  ['fluoxetine', 4],
  ['gaba', 2],
  ['hipaa', 2],
  ['kg', 3],
  ['mcg', 4],
  ['mg', 3],
  ['ml', 4],
  ['nih', 3],
  ['nsaid', 2],
  ['nsaids', 2],
  ['opioid', 3],
  ['opioids', 3],
  ['quetiapine', 4],
  ['reuptake', 3],
  ['rideshare', 2],
  ['schizoaffective', 6],
  ['suicidality', 6],
  ['valproate', 3],
]);
