import { Injectable } from '@nestjs/common';
import { isRefusal, type Refusal } from '@pirtti/kernel';
import { callIn, OneTrip, TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { Audit } from '../audit/audit.js';
import { orNotFound, Problem } from '../problems/problem.js';
import type { Command } from './command.js';
import { auditOf, endingOf, noteOf, type CommandName } from './ending.js';
import { claim } from './idempotency.js';

export interface CommandSpec<R> extends CommandName {
  /** Gathers, decides and stores. Answers with the id of what it changed, or the refusal. */
  readonly work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>;
  /** Shows the result, also when an earlier answer is asked for again: undefined where the actor may no longer see it. */
  readonly render: (tx: EntityManager, id: string) => Promise<R | undefined>;
}

/** Takes back whatever the work wrote before it refused. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Runs people's commands: once per key, with an audit row, in one tenant transaction. */
@Injectable()
export class Commands {
  constructor(private readonly tenant: TenantTransactions, private readonly trip: OneTrip, private readonly audit: Audit) {}

  async run<R>(command: Command, spec: CommandSpec<R>): Promise<R> {
    try {
      return orNotFound(await this.tenant.run(command.actor.organisationId, (tx) => this.inside(tx, command, spec)));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      // After everything else was taken back, so that its row stays.
      await this.trip.call('finish_command', noteOf(command, spec, { outcome: 'refused', objectId: spec.objectId, reason: error.refusal.code }));
      throw Problem.of(error.refusal);
    }
  }

  private async inside<R>(tx: EntityManager, command: Command, spec: CommandSpec<R>): Promise<R | undefined> {
    const claimed = await claim(tx, command);
    if (isRefusal(claimed)) throw new Refused(claimed);
    if (claimed.kind === 'done') {
      await this.audit.record(tx, auditOf(command, spec, { outcome: 'done', objectId: claimed.resourceId, reason: 'repeated' }));
      return spec.render(tx, claimed.resourceId);
    }
    const result = await spec.work(tx);
    if (isRefusal(result)) throw new Refused(result);
    await callIn(tx, 'finish_command', endingOf(command, spec, result.id));
    return spec.render(tx, result.id);
  }
}
