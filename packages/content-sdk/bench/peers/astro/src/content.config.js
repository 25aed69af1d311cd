import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const common = {
  schemaVersion: z.literal(1),
  title: z.string().min(1),
  mentions: z.array(z.enum(['benefit', 'visit'])).default([]),
};

const articles = defineCollection({
  loader: glob({ base: './en/articles', pattern: '*.md' }),
  schema: z.strictObject({
    ...common,
    summary: z.string().min(1),
    keyFacts: z.array(z.string().min(1)).min(1),
    audience: z.enum(['everyone', 'considering-treatment', 'in-treatment']),
    related: z.array(reference('articles')).default([]),
  }),
});

const faqs = defineCollection({
  loader: glob({ base: './en/faqs', pattern: '*.md' }),
  schema: z.strictObject(common),
});

export const collections = { articles, faqs };
