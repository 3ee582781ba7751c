import type { EntityManager } from 'typeorm';

/** The next number of an organisation's series. Its row is locked until the transaction ends, so that no number is skipped or given twice. */
export async function nextNumber(tx: EntityManager, series: 'client' | 'referral'): Promise<number> {
  const [row] = await tx.query<{ value: number }[]>(
    `insert into counters (organisation_id, name, value) values (current_organisation(), $1, 1)
     on conflict (organisation_id, name) do update set value = counters.value + 1 returning value`, [series]);
  if (!row) throw new Error('a counter always answers');
  return row.value;
}
