import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, InRounds } from '@pirtti/http-kit';
import { dayInHelsinki, newId, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { leaveAsPlanned } from './domain/change-contact-person.js';
import { ContactPersonStore } from './storage/contact-person.store.js';

const FIRST_AFTER_MS = 5_000;
const EVERY_MS = 10 * 60 * 1000;

/** Lets go those whose last day was said beforehand and is over. Two processes may do it: each person leaves once. */
@Injectable()
export class Leaving extends InRounds {
  constructor(private readonly tenant: TenantTransactions, private readonly persons: ContactPersonStore, @Inject(CLOCK) private readonly clock: Clock) {
    super({ firstAfterMs: FIRST_AFTER_MS, everyMs: EVERY_MS });
  }

  /** Looks once for those who are to leave, as somebody who works nowhere in particular: contact persons are shown to all who work here. Each is let go by their own organisation. */
  async round(): Promise<void> {
    const at = this.clock.now();
    const leavers = await this.tenant.run(newId(), (tx) => this.persons.toLeave(tx, dayInHelsinki(at)));
    await this.rounds.each(leavers, ({ id, organisationId }) => this.tenant.run(organisationId, (tx) => this.persons.change(tx, id, leaveAsPlanned(at))));
  }
}
