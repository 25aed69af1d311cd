import { didYouMean } from './nearest.ts';
import type { Fault } from './problem.ts';

const quoted = (names: readonly string[]): string =>
  names.length === 0 ? 'none' : names.map((name) => `"${name}"`).join(', ');

/** Every fault that the compiler itself can report: its code, what is wrong and what to do. */
export const faults = {
  encoding: (): Fault => ({
    code: 'file/encoding',
    message: 'The file is not UTF-8.',
    hint: 'Save it as UTF-8 in your editor.',
  }),
  unknownPlace: (places: readonly string[]): Fault => ({
    code: 'file/unknown-place',
    message: 'Nothing is read from this place, so its words would be lost.',
    hint: `Move it to one of ${places.join(', ')}, with a name of lower-case words and hyphens.`,
  }),
  unknownLocale: (locales: readonly string[]): Fault => ({
    code: 'file/unknown-locale',
    message: 'The folder names a locale that the configuration does not list.',
    hint: `Add it to locales in calliope.config.ts, which lists ${quoted(locales)}.`,
  }),
  missingFile: (path: string): Fault => ({
    code: 'file/missing',
    message: `The library has no ${path}.`,
    hint: 'Add the file; `calliope schema` prints what belongs in it.',
  }),
  yaml: (message: string): Fault => ({
    code: 'yaml/syntax',
    message: `This is not YAML: ${message}`,
    hint: 'Check the indentation and the quotes. Put text with a colon or a # in quotes.',
  }),
  yamlAlias: (): Fault => ({
    code: 'yaml/alias',
    message: 'Here stands a name for something written elsewhere.',
    hint: 'Write the words themselves, or put quotes around what starts with a star.',
  }),
  noFrontMatter: (): Fault => ({
    code: 'front-matter/missing',
    message: 'The file does not start with front matter.',
    hint: 'Start with a line of three hyphens, then schemaVersion: 1 and title, then three hyphens.',
  }),
  openFrontMatter: (): Fault => ({
    code: 'front-matter/unclosed',
    message: 'The front matter has no end.',
    hint: 'Put a line of three hyphens after it.',
  }),
  notOneLine: (): Fault => ({
    code: 'markdown/one-line',
    message: 'This must be one line of words.',
    hint: 'Leave out lists, titles and blank lines.',
  }),
  notAllowed: (what: string, hint: string): Fault => ({
    code: 'markdown/not-allowed',
    message: `${what} cannot be shown on every channel.`,
    hint,
  }),
  html: (): Fault => ({
    code: 'markdown/html',
    message: 'HTML cannot be shown in email and on paper.',
    hint: 'Write it in Markdown. For a literal < write \\<.',
  }),
  directiveColons: (name: string, example: string): Fault => ({
    code: 'directive/colons',
    message: `"${name}" has another number of colons, or does not stand on a line of its own.`,
    hint: `Write ${example}.`,
  }),
  curlyQuotes: (): Fault => ({
    code: 'directive/curly-quotes',
    message: 'There are curly quotes in the braces, which only look like straight ones.',
    hint: 'Type straight quotes: {tone="urgent"}. A word processor may have changed them.',
  }),
  unknownDirective: (name: string, known: readonly string[]): Fault => ({
    code: 'directive/unknown',
    message: `There is no directive "${name}".`,
    hint: `${didYouMean(
      name,
      known.map((one) => one.replace(/^:+/, '')),
    )}Here you can use ${quoted(known)}.`,
  }),
  directiveLabel: (name: string, example: string): Fault => ({
    code: 'directive/label',
    message: `"${name}" needs plain words in brackets.`,
    hint: `Write ${example}.`,
  }),
  directiveAttribute: (name: string, attribute: string, hint: string): Fault => ({
    code: 'directive/attribute',
    message: `"${name}" cannot take ${attribute}.`,
    hint,
  }),
  leftover: (found: string, hint: string): Fault => ({
    code: 'directive/broken',
    message: `"${found}" would be shown to readers as it stands.`,
    hint,
  }),
  directiveNeeds: (name: string, attribute: string, hint: string): Fault => ({
    code: 'directive/attribute',
    message: `"${name}" needs a known ${attribute}.`,
    hint,
  }),
  repeatedAttribute: (name: string): Fault => ({
    code: 'directive/repeated',
    message: `${name === '#' ? 'An id' : `"${name}"`} stands here twice, and only one would count.`,
    hint: name === 'mentions' ? 'Write mentions="benefit visit".' : 'Keep one of the two.',
  }),
  unclosedDirective: (name: string): Fault => ({
    code: 'directive/unclosed',
    message: `"${name}" is never closed, so everything after it falls inside it.`,
    hint: 'Put a line of three colons after its last line.',
  }),
  unsafeLink: (href: string): Fault => ({
    code: 'link/unsafe',
    message: `The address "${href}" is not safe or not complete.`,
    hint: 'Use https://, mailto:, tel:, sms:, or a document: article:ID, faq:ID, notice:ID, handout:ID.',
  }),
  unknownDocument: (href: string, locale: string): Fault => ({
    code: 'link/unknown-document',
    message: `"${href}" leads nowhere in "${locale}".`,
    hint: 'Check the kind, the id and the section, or write that document first.',
  }),
  linkTitle: (): Fault => ({
    code: 'link/title',
    message: 'A title of a link is not shown on paper or in plain text.',
    hint: 'Put the words into the sentence.',
  }),
  titleMarkup: (): Fault => ({
    code: 'section/title-markup',
    message: 'A title is plain words.',
    hint: 'Leave out emphasis, links, citations and other markup.',
  }),
  sectionId: (suggestion: string): Fault => ({
    code: 'section/id',
    message: 'The section has no id, or one that cannot be an address.',
    hint: `End the line with {#${suggestion}}. Keep an id once it is published.`,
  }),
  sectionLevelOne: (): Fault => ({
    code: 'section/level-one',
    message: 'A title with one # would be a second title of the page.',
    hint: 'The title stands in the front matter; sections start with ##.',
  }),
  sectionLevelSkipped: (depth: number, parent: number): Fault => ({
    code: 'section/level-skipped',
    message: `This title has ${depth} #, but the one above it has ${parent}.`,
    hint: `Use ${parent + 1} # for a section inside it.`,
  }),
  sectionAttribute: (name: string): Fault => ({
    code: 'section/attribute',
    message: `A section cannot take "${name}".`,
    hint: 'It takes {#id} and mentions="benefit visit".',
  }),
  sectionExtra: (id: string, locale: string, known: readonly string[]): Fault => ({
    code: 'section/differs',
    message: `There is no section "${id}" in "${locale}".`,
    hint: `${didYouMean(id, known)}A section has the same id in every locale; only its title is translated.`,
  }),
  sectionMissing: (id: string, locale: string): Fault => ({
    code: 'section/differs',
    message: `The section "${id}" of "${locale}" is not here.`,
    hint: `Translate it under a title that ends with {#${id}}, or take it out there.`,
  }),
  staleTranslation: (locale: string, on: string): Fault => ({
    code: 'translation/stale',
    message: `The words of "${locale}" that this was translated from on ${on} have changed.`,
    hint: 'Compare the two, translate what differs, and record it with calliope translated.',
  }),
  sectionNested: (): Fault => ({
    code: 'section/nested',
    message: 'A title cannot stand inside a callout, a list or a question.',
    hint: 'Use bold words, or end the callout first.',
  }),
  wordsAfterInclude: (): Fault => ({
    code: 'include/words-after',
    message: 'Words after an include would be read under the title of what is included.',
    hint: 'Move them before the include, or give them a title of their own.',
  }),
  includePlace: (): Fault => ({
    code: 'include/place',
    message: 'An include brings a whole section, so it cannot stand inside another block.',
    hint: 'Put it on a line of its own, outside callouts, lists and questions.',
  }),
  includeAttributes: (): Fault => ({
    code: 'include/attributes',
    message: 'An include names a section of an article or of a notice, or an FAQ entry.',
    hint: 'Write ::include{article="ID" section="SECTION"} or ::include{faq="ID"}.',
  }),
  includeMissing: (target: string, locale: string, known: Iterable<string>): Fault => ({
    code: 'include/missing',
    message: `There is no ${target} in "${locale}".`,
    hint: `${didYouMean(target, known)}Check the spelling, or write the document in this locale first.`,
  }),
  includeMissingSection: (target: string, sections: readonly string[]): Fault => ({
    code: 'include/missing-section',
    message: `There is no ${target}.`,
    hint: `${didYouMean(target.slice(target.indexOf('#') + 1), sections)}That document has the sections ${quoted(sections)}.`,
  }),
  includeCycle: (path: readonly string[]): Fault => ({
    code: 'include/cycle',
    message: `This includes itself: ${path.join(' → ')}.`,
    hint: 'Take out one of these includes.',
  }),
  includeTwice: (target: string): Fault => ({
    code: 'include/twice',
    message: `The document already contains ${target}.`,
    hint: 'Take out one of the two includes.',
  }),
  includeTakenId: (id: string): Fault => ({
    code: 'include/taken-id',
    message: `What is included has a section "${id}", and this document already has one.`,
    hint: 'Take out one of the two, or include a smaller section.',
  }),
  listNumbering: (found: string, expected: number): Fault => ({
    code: 'list/numbering',
    message: `This step is numbered ${found}, but would be shown as ${expected}.`,
    hint: 'Number the steps one by one. For a sentence that starts with a number, write 1986\\.',
  }),
  listEmptyItem: (): Fault => ({
    code: 'list/empty-item',
    message: 'A point of the list has no words.',
    hint: 'Write it or take it out.',
  }),
  checklistMixed: (): Fault => ({
    code: 'checklist/mixed',
    message: 'Some points have a box to tick and others do not.',
    hint: 'Put [ ] before every point, or before none.',
  }),
  checklistNumbered: (): Fault => ({
    code: 'checklist/numbered',
    message: 'A point has a number or a box to tick, not both.',
    hint: 'Write - [ ] for boxes, or 1. for steps.',
  }),
  checklistTicked: (): Fault => ({
    code: 'checklist/ticked',
    message: 'A box on a sheet is empty until a reader ticks it.',
    hint: 'Write [ ] instead of [x].',
  }),
  checklistLine: (): Fault => ({
    code: 'checklist/one-line',
    message: 'What stands beside a box is one line of words.',
    hint: 'Move longer text below the list.',
  }),
  tableRagged: (cells: number, columns: number): Fault => ({
    code: 'table/ragged',
    message: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, but the table has ${columns} ${columns === 1 ? 'column' : 'columns'}.`,
    hint: 'Give every row one cell per column; write \\| for a bar inside a cell.',
  }),
  figureSource: (name: string, known: readonly string[]): Fault => ({
    code: 'figure/source',
    message: `There is no drawing figures/${name}.`,
    hint: `The folder figures has ${quoted(known)}.`,
  }),
  figureUnsafe: (what: string): Fault => ({
    code: 'figure/unsafe',
    message: `The drawing contains ${what}.`,
    hint: 'Export it as plain SVG: shapes and text, no scripts, links or outside files.',
  }),
  duplicateId: (what: string, id: string): Fault => ({
    code: 'id/duplicate',
    message: `The ${what} "${id}" stands here for the second time.`,
    hint: 'Rename one of the two.',
  }),
  unreadable: (why: string): Fault => ({
    code: 'file/unreadable',
    message: `This cannot be read: ${why}.`,
    hint: 'Check that it is a file or a folder of its own, with rights to read it.',
  }),
  control: (): Fault => ({
    code: 'file/control-character',
    message: 'There is an invisible control character here.',
    hint: 'Delete it and type the words again.',
  }),
  tooLong: (characters: number): Fault => ({
    code: 'file/too-long',
    message: `There are more than ${characters} characters here, which nobody reads at once.`,
    hint: 'Divide it into several files.',
  }),
  longBlock: (characters: number): Fault => ({
    code: 'markdown/too-long',
    message: `There are more than ${characters} characters without an empty line, or too many colons.`,
    hint: 'Divide the words into paragraphs and the table into several.',
  }),
  nesting: (): Fault => ({
    code: 'markdown/nesting',
    message: 'This is nested too deeply for anybody to read.',
    hint: 'Use at most a list inside a list, or divide the text into sections.',
  }),
  allowanceOpen: (): Fault => ({
    code: 'allow/open',
    message: 'It is not said which fault is allowed here, or why.',
    hint: 'Write the code that is reported, a colon and a reason: allow claims/cure: quoted from ….',
  }),
  allowanceUnused: (code: string): Fault => ({
    code: 'allow/unused',
    message: `${code} is allowed on this line, but nothing reports it here.`,
    hint: 'Take it out, or move it to the line that is reported.',
  }),
  rule: (name: string, why: string): Fault => ({
    code: 'rule/broken',
    message: `The rule "${name}" cannot look at this document: ${why}.`,
    hint: 'This is a fault of the rule and not of your words. Tell whoever wrote it.',
  }),
  emptyLink: (): Fault => ({
    code: 'link/empty',
    message: 'The link has no words, so nobody can see or hear it.',
    hint: 'Write [words](address).',
  }),
  safetyDiffers: (locale: string): Fault => ({
    code: 'safety/differs',
    message: `The safety lines of this locale are not those of "${locale}".`,
    hint: 'Keep the same ids, tones, channels and order in every locale; only the text differs.',
  }),
  noSafety: (): Fault => ({
    code: 'safety/none',
    message: 'There is no safety line that leads, so no copy would say where to find help.',
    hint: 'Add the crisis line with lead: true, for every channel.',
  }),
  timeZone: (name: string): Fault => ({
    code: 'clinic/time-zone',
    message: `There is no time zone "${name}".`,
    hint: 'Use an IANA name such as America/New_York.',
  }),
  redirectFromExists: (name: string): Fault => ({
    code: 'redirect/from-exists',
    message: `"${name}" is there, so nothing may lead away from it.`,
    hint: 'Take this redirect out, or rename what has the name with calliope rename.',
  }),
  redirectToMissing: (name: string): Fault => ({
    code: 'redirect/to-missing',
    message: `There is no "${name}" to lead to.`,
    hint: 'Name what patients are to find instead, or take this redirect out.',
  }),
  redirectChain: (name: string, today: string): Fault => ({
    code: 'redirect/chain',
    message: `"${name}" has another name by now.`,
    hint: `Write to: ${today}.`,
  }),
  redirectCycle: (name: string): Fault => ({
    code: 'redirect/cycle',
    message: `"${name}" leads back to itself.`,
    hint: 'Keep the redirect that leads to what is there, and take the others out.',
  }),
  stepUnplanned: (sequence: string, steps: readonly string[]): Fault => ({
    code: 'sequence/unplanned-step',
    message: `The sequence "${sequence}" has no such step.`,
    hint: `sequences/${sequence}.yaml plans ${quoted(steps)}.`,
  }),
  stepUnwritten: (step: string, path: string): Fault => ({
    code: 'sequence/unwritten-step',
    message: `The step "${step}" has no words.`,
    hint: `Write ${path}.`,
  }),
} as const;
