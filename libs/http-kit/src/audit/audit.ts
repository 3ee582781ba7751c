import { Injectable } from '@nestjs/common';
import { newId } from '@pirtti/kernel';
import { callIn, currentTraceparent, toJsonRow, traceIdOf, type JsonRow } from '@pirtti/storage-kit';
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

/** A note as its row, sealed, for whoever writes it together with something else. */
export function auditRow(note: AuditNote): JsonRow {
  const entry: AuditEntry = {
    id: newId(), at: note.at, organisationId: note.organisationId, issuer: note.person.issuer, subject: note.person.subject,
    membershipId: note.actor?.membershipId ?? null, roles: note.actor?.roles ?? [], action: note.action, objectKind: note.objectKind,
    objectId: note.objectId?.slice(0, MAX_OBJECT_ID_LENGTH) ?? null, outcome: note.outcome, reason: note.reason ?? null,
    traceId: traceIdOf(currentTraceparent()) ?? null,
  };
  return toJsonRow({ ...entry, rowHash: rowHash(entry) });
}

/** Writes the audit. A row stands or falls with the transaction of what it tells of. */
@Injectable()
export class Audit {
  async record(tx: EntityManager, note: AuditNote): Promise<void> {
    await callIn(tx, 'record_audits', [auditRow(note)]);
  }
}
