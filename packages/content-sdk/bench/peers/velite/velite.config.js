import { defineConfig, s } from 'velite';

const slug = s.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const mentions = s.array(s.enum(['benefit', 'visit'])).default([]);
// velite knows a document by a path, and s.path() gives it without the extension.
const common = {
  schemaVersion: s.literal(1),
  title: s.string().min(1),
  mentions,
  path: s.path(),
  html: s.markdown(),
};

export default defineConfig({
  root: 'en',
  collections: {
    articles: {
      name: 'Article',
      pattern: 'articles/*.md',
      schema: s
        .object({
          ...common,
          summary: s.string().min(1),
          keyFacts: s.array(s.string().min(1)).min(1),
          audience: s.enum(['everyone', 'considering-treatment', 'in-treatment']),
          related: s.array(slug).default([]),
        })
        .strict(),
    },
    faqs: { name: 'Faq', pattern: 'faqs/*.md', schema: s.object(common).strict() },
  },
  // velite has no references between documents, so they are looked up here, once for all.
  prepare({ articles }) {
    const known = new Set(articles.map(({ path }) => path));
    for (const { path, related } of articles) {
      const missing = related.find((id) => !known.has(`articles/${id}`));
      if (missing) throw new Error(`${path} names ${missing}, which does not exist`);
    }
  },
});
