import { join } from 'node:path';
import { isSchemaName, jsonSchema, schemaNames } from '../compile/write/json-schemas.ts';
import { replaceFolder } from '../compile/write/replace-folder.ts';

const print = (name: string): string =>
  isSchemaName(name) ? `${JSON.stringify(jsonSchema(name), null, 2)}\n` : '';

/** `calliope schema` */
export async function runSchema(
  name: string | undefined,
  { out }: { out?: string },
): Promise<void> {
  if (out !== undefined) {
    const files = new Map(schemaNames.map((each) => [`${each}.json`, print(each)]));
    await replaceFolder(out, files, 'article.json');
    process.stdout.write(`Wrote ${files.size} schemas into ${join(out, '/')}\n`);
  } else if (name === undefined) {
    process.stdout.write(`${schemaNames.join('\n')}\n`);
  } else process.stdout.write(print(name));
}
