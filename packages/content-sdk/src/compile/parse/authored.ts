import type { Block } from '../../blocks/schema.ts';
import type { Inline } from '../../inlines/schema.ts';
import type { Field } from '../../schema/document.ts';
import type { Review } from '../../schema/review.ts';
import type { Mention } from '../../schema/safety-line.ts';
import type { Translation } from '../../schema/translation.ts';
import type { Place } from '../problem.ts';
import type { SourceFile } from '../read/source-file.ts';

/** A section as it was written: includes not yet resolved. */
export interface AuthoredSection {
  readonly id: string;
  readonly title: string;
  readonly mentions: readonly Mention[];
  readonly blocks: Block[];
  readonly sections: readonly AuthoredPart[];
}

/** A place where a section of another document goes. */
export interface Include {
  /** `article:ID` or `faq:ID`. */
  readonly document: string;
  readonly section: string | null;
}

export type AuthoredPart = AuthoredSection | Include;

export const isInclude = (part: object): part is Include => 'document' in part;

interface AuthoredWords {
  readonly file: SourceFile;
  readonly id: string;
  readonly locale: string;
  readonly title: string;
  /** The plain words of its front matter by their names, as objects that have a place. */
  readonly spots: ReadonlyMap<string, { readonly text: string }>;
  /** Where the value at a path of its front matter stands. */
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
  readonly mentions: readonly Mention[];
  readonly review: Review | undefined;
  /** From which words it was translated; undefined for what nobody recorded. */
  readonly translation: Translation | undefined;
  readonly fields: Readonly<Record<string, Field>>;
  /** The names of the drawings that it asks for. */
  readonly figures: ReadonlySet<string>;
  readonly blocks: Block[];
  readonly sections: readonly AuthoredPart[];
}

interface AuthoredArticle extends AuthoredWords {
  readonly kind: 'article';
  readonly description: string | undefined;
  readonly summary: Inline[];
  readonly keyFacts: Inline[][];
  readonly audience: string;
  readonly related: string[];
}

interface AuthoredStep extends AuthoredWords {
  readonly kind: 'step';
  readonly sequence: string;
  readonly subject: string;
  readonly preheader: string;
}

interface AuthoredPlain extends AuthoredWords {
  readonly kind: 'faq' | 'notice' | 'handout';
}

/** A document as it was written. */
export type AuthoredDocument = AuthoredArticle | AuthoredStep | AuthoredPlain;
