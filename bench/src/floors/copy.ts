// The least of a rebuild: as many rows as there are events, copied into a table with a key and an index.
import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import { serve } from './serve.js';

const LINES_AT_ONCE = 1_000;

const client = new pg.Client({ connectionString: process.env.PIRTTI_DATABASE_URL });
await client.connect();

serve(async (asked) => {
  const rows = Number(asked.get('events'));
  await client.query('truncate projected');
  const chunks: string[] = [];
  for (let row = 0; row < rows; row += LINES_AT_ONCE) {
    chunks.push(Array.from({ length: Math.min(LINES_AT_ONCE, rows - row) }, () => `${randomUUID()}\treferral-completed\t2026-11-22T08:00:00Z\n`).join(''));
  }
  const startedAt = performance.now();
  await pipeline(Readable.from(chunks), client.query(from('copy projected (id, type, at) from stdin')));
  const ms = performance.now() - startedAt;
  const { rows: [counted] } = await client.query<{ rows: number }>('select count(*)::int as rows from projected');
  return { events: counted!.rows, ms };
});
