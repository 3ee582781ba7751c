import { impatientSocket } from '@pirtti/storage-kit';
import { Client } from 'pg';
import { expect, test } from 'vitest';
import { testProxy } from '../proxy.js';
import { testPostgresUrl } from '../real-parts.js';

test('a database that vanished without a word is given up, and not waited for', async () => {
  const { hostname: host, port, href } = new URL(testPostgresUrl());
  const proxy = await testProxy({ host, port: Number(port) });
  const client = new Client({ connectionString: href.replace(`:${port}/`, `:${proxy.port}/`), stream: impatientSocket(300) });
  client.on('error', () => undefined);
  try {
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    proxy.silence('there', 'back');
    await expect(client.query('select 1')).rejects.toMatchObject({ code: 'ETIMEDOUT' });
  } finally {
    await client.end();
    await proxy.stop();
  }
});
