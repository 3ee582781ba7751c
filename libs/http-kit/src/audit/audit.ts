import { Injectable } from '@nestjs/common';
import { newId } from '@pirtti/kernel';
import { currentTraceparent, traceIdOf } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { Actor, Person } from '../access/actor.js';
import { rowHash, type AuditEntry, type AuditOutcome } from './audit-entry.js';

export interface AuditNote {
  readonly at: Date;
  /** Whose log it belongs to: the acting organisation. */
  readonly organisationId: string;
  readonly person: Person;
  readonly actor?: Actor;
  readonly action: string;
  readonly objectKind: string;
  readonly objectId?: string;
  readonly outcome: AuditOutcome;
  /** The refusal's code. */
  readonly reason?: string;
}

const MAX_OBJECT_ID_LENGTH = 200;

const INSERT = `
  insert into audit_entries (id, at, organisation_id, issuer, subject, membership_id, roles, action, object_kind, object_id, outcome, reason, trace_id, row_hash)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`;

/** Writes the audit. A row stands or falls with the transaction of what it tells of. */
@Injectable()
export class Audit {
  async record(tx: EntityManager, note: AuditNote): Promise<void> {
    const entry: AuditEntry = {
      id: newId(), at: note.at, organisationId: note.organisationId, issuer: note.person.issuer, subject: note.person.subject,
      membershipId: note.actor?.membershipId ?? null, roles: note.actor?.roles ?? [], action: note.action, objectKind: note.objectKind,
      objectId: note.objectId?.slice(0, MAX_OBJECT_ID_LENGTH) ?? null, outcome: note.outcome, reason: note.reason ?? null,
      traceId: traceIdOf(currentTraceparent()) ?? null,
    };
    await tx.query(INSERT, [
      entry.id, entry.at, entry.organisationId, entry.issuer, entry.subject, entry.membershipId, entry.roles, entry.action,
      entry.objectKind, entry.objectId, entry.outcome, entry.reason, entry.traceId, rowHash(entry),
    ]);
  }
}
