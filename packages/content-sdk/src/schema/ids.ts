import { z } from 'zod';

/** An id as it stands in file names, links and anchors: lower-case words joined by single hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Use lower-case letters, digits and single hyphens')
  .max(80)
  .meta({
    id: 'Slug',
    description: 'Lower-case words joined by hyphens, the same in every locale.',
  });

/** A BCP 47 language tag of two letters, optionally with a region: `en`, `es`, `pt-BR`. */
export const localeTag = z
  .string()
  .regex(/^[a-z]{2}(?:-[A-Z]{2})?$/, 'Use a language tag such as en or es')
  .meta({ id: 'Locale', description: 'A BCP 47 language tag such as en or es.' });

/** A SHA-256 digest in lower-case hexadecimal, 64 characters. */
export const digest = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({ id: 'Digest', description: 'SHA-256 in hexadecimal.' });

/** The version of the language that people write in: front matter and YAML files. */
export const authoredVersion = z.literal(1).meta({
  description: 'The version of the content language. Today 1.',
});

/**
 * The version of the form that documents are resolved into, stored and shown in. It rises when
 * that form changes, and what people write stays as it is.
 */
export const documentVersion = z.literal(2).meta({
  description: 'The version of the resolved form. Today 2.',
});

export type DocumentVersion = z.infer<typeof documentVersion>;
