#!/usr/bin/env node
import * as module from 'node:module';
import { requireNode } from '../dist/require-node.js';

// Before anything is loaded that an old Node does not know.
requireNode(process.versions.node);
// Compiling the code again for every call would take longer than many a call.
module.enableCompileCache();
await import('../dist/cli.js');
