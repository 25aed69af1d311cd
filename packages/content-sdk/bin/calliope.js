#!/usr/bin/env node
import { enableCompileCache } from 'node:module';

// Compiling the code again for every call would take longer than many a call.
enableCompileCache?.();
await import('../dist/cli.js');
