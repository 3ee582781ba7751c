import { LetterSender } from '@pirtti/notify';
import { pooledDataSource } from '@pirtti/storage-kit';
import { GREETING } from './greeting.js';

/** Sends letters until it is killed. Whoever dies is thought dead after a second, so that the next one need not wait. */
const LEASE_SECONDS = 1;

const mail = await pooledDataSource({ url: process.env['PIRTTI_MAIL_DATABASE_URL']!, applicationName: 'chaos letters', maxConnections: 6 }).initialize();
new LetterSender({
  mail, kinds: [GREETING], clock: { now: () => new Date() }, tell: (sentence) => console.error(sentence),
  settings: { email: { smtpUrl: process.env['PIRTTI_SMTP_URL']!, from: 'Pirtti <pirtti@pirtti.example>' }, leaseSeconds: LEASE_SECONDS },
}).start();
// The sender's own timer keeps no process alive.
setInterval(() => undefined, 60_000);
process.on('disconnect', () => process.exit(0));
