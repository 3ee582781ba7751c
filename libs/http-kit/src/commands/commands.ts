import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { AuditOutcome } from '../audit/audit-entry.js';
import { Audit } from '../audit/audit.js';
import { orNotFound, Problem } from '../problems/problem.js';
import type { Command } from './command.js';
import { claim, remember } from './idempotency.js';

export interface CommandSpec<R> {
  /** What is being done, for the audit: kebab-case, e.g. `send-referral`. */
  readonly action: string;
  readonly objectKind: string;
  /** Gathers, decides and stores. Answers with the id of what it changed, or the refusal. */
  readonly work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>;
  /** Shows the result, also when an earlier answer is asked for again: undefined where the actor may no longer see it. */
  readonly render: (tx: EntityManager, id: string) => Promise<R | undefined>;
  /** The object of the command where it is known beforehand, so that a refusal's audit row names it. */
  readonly objectId?: string;
}

type Ending<R> = { readonly refusal: Refusal } | { readonly rendered: R | undefined };

/** Runs people's commands: once per key, with an audit row, in one tenant transaction. */
@Injectable()
export class Commands {
  constructor(private readonly tenant: TenantTransactions, private readonly audit: Audit) {}

  async run<R>(command: Command, spec: CommandSpec<R>): Promise<R> {
    const ending = await this.tenant.run(command.actor.organisationId, (tx) => this.inside(tx, command, spec));
    if ('refusal' in ending) throw Problem.of(ending.refusal);
    return orNotFound(ending.rendered);
  }

  private async inside<R>(tx: EntityManager, command: Command, spec: CommandSpec<R>): Promise<Ending<R>> {
    if (command.idempotencyKey !== undefined) {
      const claimed = await claim(tx, command);
      if (isRefusal(claimed)) {
        await this.note(tx, command, spec, 'refused', spec.objectId, claimed.code);
        return { refusal: claimed };
      }
      if (claimed.kind === 'done') {
        await this.note(tx, command, spec, 'done', claimed.resourceId, 'repeated');
        return { rendered: await spec.render(tx, claimed.resourceId) };
      }
    }
    // A refusal takes back whatever the work wrote before it refused, and only that: its audit row stays.
    await tx.query('savepoint work');
    const result = await spec.work(tx);
    if (isRefusal(result)) {
      await tx.query('rollback to savepoint work');
      await this.note(tx, command, spec, 'refused', spec.objectId, result.code);
      return { refusal: result };
    }
    if (command.idempotencyKey !== undefined) await remember(tx, command, result.id);
    await this.note(tx, command, spec, 'done', result.id);
    return { rendered: await spec.render(tx, result.id) };
  }

  private note<R>(tx: EntityManager, command: Command, spec: CommandSpec<R>, outcome: AuditOutcome, objectId?: string, reason?: string): Promise<void> {
    const { actor, at } = command;
    return this.audit.record(tx, { at, organisationId: actor.organisationId, person: actor, actor, action: spec.action, objectKind: spec.objectKind, objectId, outcome, reason });
  }
}
