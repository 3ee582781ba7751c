import type { JsonRow } from '@pirtti/storage-kit';
import type { AuditOutcome } from '../audit/audit-entry.js';
import { auditRow, type AuditNote } from '../audit/audit.js';
import type { Command } from './command.js';
import { keptKey } from './idempotency.js';

/** What is being done to what, in the words of the audit. */
export interface CommandName {
  /** Kebab-case, e.g. `send-referral`. */
  readonly action: string;
  readonly objectKind: string;
  /** The object of the command where it is known beforehand, so that a refusal's audit row names it. */
  readonly objectId?: string;
}

interface Ended {
  readonly outcome: AuditOutcome;
  readonly objectId?: string;
  readonly reason?: string;
}

/** The audit's note of how a command ended. */
export function auditOf({ actor, at }: Command, { action, objectKind }: CommandName, ended: Ended): AuditNote {
  return { at, organisationId: actor.organisationId, person: actor, actor, action, objectKind, ...ended };
}

/** What stands around a change, as the database functions take it. They write it in the change's own transaction. */
export interface Ending {
  readonly organisation_id: string;
  readonly key: JsonRow | null;
  readonly audit: JsonRow;
}

/** The frame of a command that was done: its key with what it made, and its line in the audit. */
export const endingOf = (command: Command, name: CommandName, id: string): Ending =>
  ({ organisation_id: command.actor.organisationId, key: keptKey(command, id), audit: auditRow(auditOf(command, name, { outcome: 'done', objectId: id })) });

/** The frame of a command that changed nothing: the line alone. */
export const noteOf = (command: Command, name: CommandName, ended: Ended): Ending =>
  ({ organisation_id: command.actor.organisationId, key: null, audit: auditRow(auditOf(command, name, ended)) });
