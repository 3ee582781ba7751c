import type { Ground } from '../ground/ground.js';
import { startService } from '../ground/services.js';
import type { Sql } from '../ground/sql.js';

const WITHIN_MS = 300_000;

/** Lets reporting read what has been told, and counts the counsellor's referrals in its projection: those, and only those, that were sent. */
export async function mailIsThrough(ground: Ground, sql: Sql, counsellorId: string): Promise<number> {
  const reporting = await startService(ground, 'reporting');
  try {
    const told = await sql.number('select count(*) from outbox');
    const theirs = await ground.sql('reporting');
    const giveUpAt = Date.now() + WITHIN_MS;
    while (await theirs.number('select count(*) from journal') < told) {
      if (Date.now() > giveUpAt) throw new Error(`reporting has not heard of everything within ${WITHIN_MS / 1000} s`);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    const ids = await sql.run<{ id: string }>(`select id from referrals where counsellor_id = $1 and status <> 'draft'`, [counsellorId]);
    return await theirs.number('select count(*) from referral_progress where referral_id = any($1::uuid[]) and sent_at is not null', [ids.map(({ id }) => id)]);
  } finally {
    await reporting.stop();
  }
}
