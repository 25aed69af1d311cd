/** What a file of the content folder holds, told by where it lies. */
export type FileRole =
  | { readonly role: 'clinic' | 'redirects' | 'references' | 'people' }
  | { readonly role: 'messages' | 'glossary' | 'safety'; readonly locale: string }
  | {
      readonly role: 'article' | 'faq' | 'notice' | 'handout' | 'step';
      readonly locale: string;
      readonly id: string;
    }
  | { readonly role: 'sequence' | 'figure'; readonly id: string };

/** A file that holds one document. */
export type DocumentRole = Extract<FileRole, { locale: string; id: string }>;
/** A file that documents share. */
export type SharedRole = Exclude<FileRole, DocumentRole>;

export const isDocument = (role: FileRole): role is DocumentRole =>
  'locale' in role && 'id' in role;

const id = '[a-z0-9]+(?:-[a-z0-9]+)*';
const locale = '[a-z]{2}(?:-[A-Z]{2})?';
const singular = {
  articles: 'article',
  faqs: 'faq',
  notices: 'notice',
  handouts: 'handout',
} as const;

/** The places that are read, as a writer would type them. */
export const knownPlaces = [
  'clinic.yaml',
  'redirects.yaml',
  'references.yaml',
  'people.yaml',
  'sequences/ID.yaml',
  'figures/ID.svg',
  'LOCALE/messages.yaml',
  'LOCALE/glossary.yaml',
  'LOCALE/safety.yaml',
  'LOCALE/{articles,faqs,notices,handouts}/ID.md',
  'LOCALE/sequences/SEQUENCE/STEP.md',
] as const;

/** Reads the role of a file from its path; undefined where nothing is read from. */
export function roleOfFile(path: string): FileRole | undefined {
  const shared = /^(clinic|redirects|references|people)\.yaml$/.exec(path)?.[1];
  if (isSharedName(shared)) return { role: shared };
  return documentRole(path) ?? localeRole(path) ?? idRole(path);
}

type SharedName = 'clinic' | 'redirects' | 'references' | 'people';

const isSharedName = (name: string | undefined): name is SharedName =>
  name === 'clinic' || name === 'redirects' || name === 'references' || name === 'people';

const patterns = {
  sequence: new RegExp(`^sequences/(${id})\\.yaml$`),
  figure: new RegExp(`^figures/(${id}\\.svg)$`),
  labels: new RegExp(`^(${locale})/(messages|glossary|safety)\\.yaml$`),
  step: new RegExp(`^(${locale})/sequences/(${id}/${id})\\.md$`),
  document: new RegExp(`^(${locale})/(articles|faqs|notices|handouts)/(${id})\\.md$`),
} as const;

function idRole(path: string): FileRole | undefined {
  const sequence = patterns.sequence.exec(path)?.[1];
  if (sequence) return { role: 'sequence', id: sequence };
  const figure = patterns.figure.exec(path)?.[1];
  return figure ? { role: 'figure', id: figure } : undefined;
}

function localeRole(path: string): FileRole | undefined {
  const [, tag, name] = patterns.labels.exec(path) ?? [];
  if (!tag) return undefined;
  return name === 'messages' || name === 'glossary' || name === 'safety'
    ? { role: name, locale: tag }
    : undefined;
}

function documentRole(path: string): FileRole | undefined {
  const match = patterns.document.exec(path);
  if (match?.[1] && match[3]) {
    // The pattern admits nothing but the four keys.
    const folder = match[2] as keyof typeof singular;
    return { role: singular[folder], locale: match[1], id: match[3] };
  }
  const step = patterns.step.exec(path);
  return step?.[1] && step[2] ? { role: 'step', locale: step[1], id: step[2] } : undefined;
}
