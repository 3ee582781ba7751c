import type { DataSource } from 'typeorm';
import { chainHash } from './audit-entry.js';

interface Head { readonly position: string; readonly hash: string }
interface Unlinked { readonly id: string; readonly rowHash: string }

const BATCH = 500;

/**
 * Links what is not yet linked, oldest first, as the mail role. The head row's lock lets only one linker work at a time;
 * linking inside people's transactions would make that row the queue of all writers. Returns how many were linked.
 */
export function linkAudit(mail: DataSource): Promise<number> {
  return mail.transaction(async (tx) => {
    const [head] = await tx.query<Head[]>('select position, hash from audit_chain for update skip locked');
    if (!head) return 0;
    const rows = await tx.query<Unlinked[]>(
      'select id, row_hash as "rowHash" from audit_entries where chain_position is null order by at, id limit $1', [BATCH]);
    if (rows.length === 0) return 0;
    let position = Number(head.position);
    let hash = head.hash;
    const links = rows.map((row) => {
      position += 1;
      hash = chainHash(hash, position, row.rowHash);
      return { id: row.id, position, hash };
    });
    await tx.query(
      `update audit_entries entry set chain_position = link.position, chain_hash = link.hash
         from jsonb_to_recordset($1::jsonb) as link(id uuid, position bigint, hash text) where entry.id = link.id`,
      [JSON.stringify(links)]);
    await tx.query('update audit_chain set position = $1, hash = $2', [position, hash]);
    return rows.length;
  });
}
