import { defineConfig } from '@calliope/content-sdk/compile';

export default defineConfig({ locales: ['en'], defaultLocale: 'en' });
