import { join } from 'node:path';
import { appFolder } from '../app-folder.ts';

/** The statements that bring a database to its newest form. */
export const migrationsFolder = join(appFolder, 'migrations');
