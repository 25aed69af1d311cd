import chromium from '@sparticuz/chromium';

// Runs as a process of its own, because the package reads TMPDIR and unpacks into it.
await chromium.executablePath();
