import type { DataSource } from 'typeorm';
import { CHAIN_START, chainHash, rowHash } from './audit-entry.js';
import { AUDIT_COLUMNS, type AuditRow } from './audit-rows.js';

export interface ChainReport {
  readonly intact: boolean;
  readonly entries: number;
  /** The first things that do not fit, in words. */
  readonly findings: readonly string[];
}

/** The chainer links within a second; a row that is still alone after this was hidden from it, or put in behind it. */
const UNLINKED_IS_TAMPERING_AFTER_SECONDS = 5;
const BATCH = 1_000;
const MAX_FINDINGS = 20;

/** Reads the whole audit as the mail role and says whether anything was changed, removed, inserted, moved or cut off. */
export function verifyChain(mail: DataSource): Promise<ChainReport> {
  // One snapshot: rows that are linked meanwhile must not look like tampering.
  return mail.transaction('REPEATABLE READ', async (tx) => {
    const findings: string[] = [];
    const complain = (finding: string) => { if (findings.length < MAX_FINDINGS) findings.push(finding); };
    let position = 0;
    let hash = CHAIN_START;
    let entries = 0;
    for (let from = 0; ; ) {
      const rows = await tx.query<AuditRow[]>(
        `select ${AUDIT_COLUMNS} from audit_entries where chain_position > $1 order by chain_position limit $2`, [from, BATCH]);
      for (const row of rows) {
        entries += 1;
        const at = Number(row.chainPosition);
        if (at !== position + 1) complain(`between positions ${position} and ${at} something is missing or doubled`);
        if (rowHash(row) !== row.rowHash) complain(`entry ${row.id} at position ${at} was changed`);
        // Continue from what the row claims, so that one wound is reported once and not for all that follow.
        if (chainHash(hash, at, row.rowHash) !== row.chainHash) complain(`entry ${row.id} at position ${at} does not follow from what came before it`);
        position = at;
        hash = row.chainHash ?? '';
        from = at;
      }
      if (rows.length < BATCH) break;
    }
    const [head] = await tx.query<{ position: string; hash: string }[]>('select position, hash from audit_chain');
    if (!head || Number(head.position) !== position || head.hash !== hash) complain(`the chain ends at position ${position}, but its head says ${head?.position ?? 'nothing'}`);
    entries += await verifyUnlinked(tx, complain);
    return { intact: findings.length === 0, entries, findings };
  });
}

type Reader = { query<T>(sql: string, parameters?: unknown[]): Promise<T> };

async function verifyUnlinked(tx: Reader, complain: (finding: string) => void): Promise<number> {
  const rows = await tx.query<(AuditRow & { late: boolean })[]>(
    `select ${AUDIT_COLUMNS}, written_at < now() - make_interval(secs => $1) as late from audit_entries where chain_position is null order by at limit $2`,
    [UNLINKED_IS_TAMPERING_AFTER_SECONDS, BATCH]);
  for (const row of rows) {
    if (rowHash(row) !== row.rowHash) complain(`entry ${row.id}, not yet linked, was changed`);
    if (row.late) complain(`entry ${row.id} has been without a link for more than ${UNLINKED_IS_TAMPERING_AFTER_SECONDS} seconds`);
  }
  return rows.length;
}
