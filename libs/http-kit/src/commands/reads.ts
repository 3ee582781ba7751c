import { Inject, Injectable } from '@nestjs/common';
import { isRefusal, type Clock, type Refusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import type { Actor } from '../access/actor.js';
import { CLOCK } from '../access/clock.js';
import { Audit } from '../audit/audit.js';
import { orNotFound, Problem } from '../problems/problem.js';

export interface ReadSpec {
  /** What is being read, for the audit: kebab-case, e.g. `read-client`. */
  readonly action: string;
  readonly objectKind: string;
  readonly objectId?: string;
  /** Personal data: each look leaves an audit row, and nothing is shown when the row cannot be written. */
  readonly personal?: boolean;
}

/** Answers people's questions in a tenant transaction. */
@Injectable()
export class Reads {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** undefined is a 404; a refusal is audited and thrown as its problem. */
  async run<R>(actor: Actor, spec: ReadSpec, work: (tx: EntityManager) => Promise<R | Refusal | undefined>): Promise<R> {
    const found = await this.tenant.run(actor.organisationId, async (tx) => {
      const result = await work(tx);
      const reason = isRefusal(result) ? result.code : result === undefined || result === null ? 'not-found' : undefined;
      if (spec.personal || isRefusal(result)) {
        await this.audit.record(tx, {
          at: this.clock.now(), organisationId: actor.organisationId, person: actor, actor, action: spec.action, objectKind: spec.objectKind,
          objectId: spec.objectId, outcome: reason === undefined ? 'done' : 'refused', reason,
        });
      }
      return result;
    });
    if (isRefusal(found)) throw Problem.of(found);
    return orNotFound(found);
  }
}
