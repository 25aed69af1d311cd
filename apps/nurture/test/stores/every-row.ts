import { Client } from 'pg';

/** Every row of every table of a database, as text, to look for what must not be in it. */
export async function everyRow(connectionString: string): Promise<string> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows: tables } = await client.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const texts: string[] = [];
  for (const { name: table } of tables) {
    const { rows } = await client.query<{ text: string }>(
      `select row_to_json(t)::text as text from ${table} t`,
    );
    texts.push(...rows.map(({ text }) => text));
  }
  await client.end();
  return texts.join('\n');
}
