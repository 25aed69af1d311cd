import { defineConfig } from 'astro/config';

// What is installed is shared by all runs, so what is remembered is kept beside the words instead.
export default defineConfig({
  cacheDir: './.astro-cache',
  vite: { cacheDir: './.astro-cache/vite' },
});
