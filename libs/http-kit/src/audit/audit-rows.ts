import type { AuditEntry } from './audit-entry.js';

/** An audit row with its seals. */
export interface AuditRow extends AuditEntry {
  readonly rowHash: string;
  readonly chainPosition: string | null;
  readonly chainHash: string | null;
}

/** Every column, under the names of `AuditRow`. */
export const AUDIT_COLUMNS = `
  id, at, organisation_id as "organisationId", issuer, subject, membership_id as "membershipId", roles, action, object_kind as "objectKind",
  object_id as "objectId", outcome, reason, trace_id as "traceId", row_hash as "rowHash", chain_position as "chainPosition", chain_hash as "chainHash"`;
