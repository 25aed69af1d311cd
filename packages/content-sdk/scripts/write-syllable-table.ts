import { readFileSync, writeFileSync } from 'node:fs';
import { tableFile, withWords } from './syllable-table.ts';

writeFileSync(tableFile, withWords(readFileSync(tableFile, 'utf8')));
