import { defineCollection, defineConfig } from '@content-collections/core';
import { compileMarkdown } from '@content-collections/markdown';
import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const common = {
  schemaVersion: z.literal(1),
  title: z.string().min(1),
  mentions: z.array(z.enum(['benefit', 'visit'])).default([]),
  content: z.string(),
};

const withHtml = async ({ content, ...document }, context) => ({
  ...document,
  html: await compileMarkdown(context, { ...document, content }),
});

const articles = defineCollection({
  name: 'articles',
  directory: 'en/articles',
  include: '*.md',
  schema: z.strictObject({
    ...common,
    summary: z.string().min(1),
    keyFacts: z.array(z.string().min(1)).min(1),
    audience: z.enum(['everyone', 'considering-treatment', 'in-treatment']),
    related: z.array(slug).default([]),
  }),
  transform: withHtml,
  // content-collections has no references between documents, so they are looked up here, once for all.
  onSuccess(documents) {
    const known = new Set(documents.map(({ _meta }) => _meta.path));
    for (const { _meta, related } of documents) {
      const missing = related.find((id) => !known.has(id));
      if (missing) throw new Error(`${_meta.path} names ${missing}, which does not exist`);
    }
  },
});

const faqs = defineCollection({
  name: 'faqs',
  directory: 'en/faqs',
  include: '*.md',
  schema: z.strictObject(common),
  transform: withHtml,
});

export default defineConfig({ content: [articles, faqs] });
