import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { isRefusal, remembering, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { Asking } from './asking.js';
import { archivesAt } from './domain/freshness.js';
import { growOld } from './domain/grow-old.js';
import { CONFIRM_DETAILS } from './letters/confirm-details.js';
import { PeopleKeeping } from './people-keeping.js';
import { dueRecords } from './storage/due-records.js';
import { limitsOf } from './limits.js';

const FIRST_AFTER_MS = 5_000;
const EVERY_MS = 10 * 60 * 1000;

/** Asks about organisations and people that nobody has confirmed, and archives those about which nobody answers. Two processes may do it: each record changes once. */
@Injectable()
export class RecordKeeping extends InRounds {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly organisations: OrganisationStore,
    private readonly people: PeopleKeeping,
    private readonly asking: Asking,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks through the registry once. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const ids = await this.tenant.asPublic((tx) => dueRecords(tx, at, limitsOf(this.config)));
    await this.rounds.each(ids, (id) => this.tenant.run(id, (tx) => this.age(tx, id, at)));
    await this.rounds.each(await this.people.due(at), (id) => this.tenant.run(id, (tx) => this.people.age(tx, id, at)));
  }

  private async age(tx: EntityManager, id: string, at: Date): Promise<void> {
    const growing = remembering(growOld({ at, limits: limitsOf(this.config) }));
    const after = await this.organisations.change(tx, id, id, growing.decide);
    // Where another process was faster, nothing was written.
    if (!isRefusal(after) && growing.facts().length > 0 && after.archivedAt === null) {
      const expiresAt = archivesAt(after.confirmedAt, at, limitsOf(this.config));
      await this.asking.ask(tx, after, { kind: CONFIRM_DETAILS, details: { names: after.names }, personIds: [], expiresAt, at });
    }
  }
}
