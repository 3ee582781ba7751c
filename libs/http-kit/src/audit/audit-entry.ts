import { createHash } from 'node:crypto';

/** `done`: it happened. `refused`: a decision said no, or there was nothing to see. `denied`: the first fence said no. */
export type AuditOutcome = 'done' | 'refused' | 'denied';

/** One line of the audit: who did what to what, for whom, and how it ended. Codes and ids only. */
export interface AuditEntry {
  readonly id: string;
  readonly at: Date;
  readonly organisationId: string;
  readonly issuer: string;
  readonly subject: string;
  readonly membershipId: string | null;
  readonly roles: readonly string[];
  readonly action: string;
  readonly objectKind: string;
  readonly objectId: string | null;
  readonly outcome: AuditOutcome;
  readonly reason: string | null;
  readonly traceId: string | null;
}

/** A SHA-256 over every field in a fixed order: canonical JSON, so that no two entries share a text. */
export const rowHash = (entry: AuditEntry): string => sha256(JSON.stringify([
  entry.id, entry.at.toISOString(), entry.organisationId, entry.issuer, entry.subject, entry.membershipId, entry.roles,
  entry.action, entry.objectKind, entry.objectId, entry.outcome, entry.reason, entry.traceId,
]));

/** What a linked row seals: its own hash, its place, and all that came before. */
export const chainHash = (previous: string, position: number, row: string): string => sha256(JSON.stringify([previous, position, row]));

/** What the first row is linked to. */
export const CHAIN_START = '0'.repeat(64);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
