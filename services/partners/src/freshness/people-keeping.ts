import { Inject, Injectable } from '@nestjs/common';
import { SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, newId, remembering, type AppointedRole } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { EntityManager } from 'typeorm';
import { stateOf } from '../appointments/domain/days.js';
import { AppointmentStore } from '../appointments/storage/appointment.store.js';
import type { ContactPerson } from '../contact-persons/domain/contact-person.js';
import { ContactPersonStore } from '../contact-persons/storage/contact-person.store.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { Asking } from './asking.js';
import { archivesAt } from './domain/freshness.js';
import { growPersonOld } from './domain/person-freshness.js';
import { CONFIRM_PEOPLE } from './letters/confirm-people.js';
import { limitsOf } from './limits.js';
import { withDuePeople } from './storage/due-records.js';

/** Asks each organisation, in one letter, about those of its people of whom nobody has said for long that they are still there; where nobody answers, nobody counts on them. */
@Injectable()
export class PeopleKeeping {
  constructor(
    private readonly tenant: TenantTransactions, private readonly persons: ContactPersonStore, private readonly appointments: AppointmentStore, private readonly organisations: OrganisationStore,
    private readonly asking: Asking, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** The organisations to look at, as somebody who works nowhere in particular sees them. */
  due(at: Date): Promise<string[]> {
    return this.tenant.run(newId(), (tx) => withDuePeople(tx, at, limitsOf(this.config)));
  }

  async age(tx: EntityManager, organisationId: string, at: Date): Promise<void> {
    const decide = growPersonOld({ at, limits: limitsOf(this.config) });
    const asked: ContactPerson[] = [];
    const isDue = (person: ContactPerson) => { const facts = decide(person); return !isRefusal(facts) && facts.length > 0; };
    for (const { id } of (await this.persons.ofOrganisation(tx, organisationId)).filter(isDue)) {
      // Where another process was faster, nothing was written.
      const growing = remembering(decide);
      const after = await this.persons.change(tx, id, growing.decide);
      if (!isRefusal(after) && growing.facts().length > 0 && after.archivedAt === null) asked.push(after);
    }
    if (asked.length > 0) await this.ask(tx, organisationId, asked, at);
  }

  private async ask(tx: EntityManager, organisationId: string, asked: readonly ContactPerson[], at: Date): Promise<void> {
    const organisation = await this.organisations.find(tx, organisationId);
    if (!organisation) return;
    const personIds = asked.map(({ id }) => id);
    const today = dayInHelsinki(at);
    const roles = new Set<AppointedRole>();
    for (const id of personIds) for (const one of await this.appointments.ofPerson(tx, id)) if (stateOf(one, today) !== 'over') roles.add(one.role);
    // Of several the link works till the last of them is counted on no more.
    const expiresAt = new Date(Math.max(...asked.map(({ confirmedAt }) => archivesAt(confirmedAt, at, limitsOf(this.config)).getTime())));
    await this.asking.ask(tx, organisation, { kind: CONFIRM_PEOPLE, details: { names: organisation.names, count: asked.length, roles: [...roles].sort() }, personIds, expiresAt, at });
  }
}
