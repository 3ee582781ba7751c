import 'reflect-metadata';
import { requiredUrl } from '@pirtti/http-kit';
import { pooledDataSource } from '@pirtti/storage-kit';
import { rebuild } from './journal/rebuild.js';

/** Folds the whole journal again, in one transaction: readers see the old tables until the new ones are complete. */
const mail = await pooledDataSource({
  url: requiredUrl(process.env, 'PIRTTI_MAIL_DATABASE_URL', ['postgres:', 'postgresql:']), applicationName: 'pirtti reporting rebuild', maxConnections: 1, entities: [],
}).initialize();
try {
  await mail.transaction(async (tx) => {
    await tx.query('set local statement_timeout = 0');
    const { count, ms, before, after } = await rebuild(tx);
    process.stdout.write(`${count} events folded again in ${ms} ms. Tables before ${before}, after ${after}: ${before === after ? 'identical' : 'different'}.\n`);
  });
} finally {
  await mail.destroy();
}
