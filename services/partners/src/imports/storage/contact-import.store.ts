import { Injectable } from '@nestjs/common';
import { newId } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { appointPerson } from '../../appointments/domain/appoint-person.js';
import { endAppointment } from '../../appointments/domain/change-appointment.js';
import { addDays, neverBegan } from '../../appointments/domain/days.js';
import { namerOf } from '../../appointments/domain/namers.js';
import { AppointmentStore } from '../../appointments/storage/appointment.store.js';
import { addContactPerson, changeContactPerson, letGo } from '../../contact-persons/domain/change-contact-person.js';
import type { ContactPerson } from '../../contact-persons/domain/contact-person.js';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import type { Keeper } from '../../organisations/domain/keepers.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';
import { MatterStore } from '../../responsibilities/storage/matter.store.js';
import { UnseenMatters } from '../../responsibilities/storage/unseen-matters.js';
import type { ImportedRow } from '../domain/imported-row.js';
import type { MissingContact } from '../domain/missing-contacts.js';
import type { ContactFate, ContactPlan } from '../domain/plan-contacts.js';
import { Overtaken, orOvertaken } from './overtaken.js';

export interface CarryOutContacts {
  readonly source: string;
  readonly plan: ContactPlan;
  readonly ending: readonly MissingContact[];
  /** As the rows have left them. */
  readonly organisations: ReadonlyMap<ImportedRow, Organisation>;
  readonly keeper: Keeper;
  readonly reason: string;
  readonly at: Date;
  /** The local day. */
  readonly today: string;
}

type Doing = Omit<CarryOutContacts, 'plan' | 'ending' | 'source' | 'organisations'>;

@Injectable()
export class ContactImportStore {
  constructor(private readonly persons: ContactPersonStore, private readonly appointments: AppointmentStore, private readonly matters: MatterStore, private readonly unseen: UnseenMatters) {}

  /** Names whom the file names and ends whom it names no more, each with a line in their own story. */
  async carryOut(tx: EntityManager, { source, plan, ending, organisations, ...doing }: CarryOutContacts): Promise<void> {
    const brought: string[] = [];
    for (const [row, fate] of plan.fates) {
      if (fate.kind === 'same') brought.push(fate.standing.id);
      else if (fate.kind !== 'refused') brought.push(await this.name(tx, fate, organisations.get(row)!, doing));
    }
    for (const one of ending) await this.end(tx, one, doing);
    await tx.query('insert into imported_appointments (organisation_id, source, appointment_id) select $1, $2, unnest($3::uuid[]) on conflict do nothing', [doing.keeper.organisationId, source, brought]);
  }

  /** The appointment under which the person is named. */
  private async name(tx: EntityManager, fate: Extract<ContactFate, { kind: 'new' | 'changed' }>, organisation: Organisation, { keeper, reason, at, today }: Doing): Promise<string> {
    const by = namerOf(keeper, organisation);
    if (!by) throw new Overtaken();
    const person = await this.person(tx, fate, organisation, { by, reason, at });
    if (fate.kind === 'changed' && fate.standing) return fate.standing.id;
    const id = newId();
    const appointment = { id, organisationId: organisation.id, personId: person.id, role: fate.contact.role, area: fate.area, counterpartId: null, startsOn: today, endsOn: null };
    const around = { organisation, counterpart: undefined, others: fate.kind === 'new' ? [] : await this.appointments.ofPerson(tx, person.id), leavesOn: person.leavesOn };
    orOvertaken(await this.appointments.change(tx, keeper.organisationId, id, appointPerson({ appointment, by, around, reason, at })));
    return id;
  }

  private async person(tx: EntityManager, fate: Extract<ContactFate, { kind: 'new' | 'changed' }>, { id: organisationId }: Organisation, { by, reason, at }: { readonly by: Author; readonly reason: string; readonly at: Date }): Promise<ContactPerson> {
    if (fate.kind === 'changed') return orOvertaken(await this.persons.change(tx, fate.person.id, changeContactPerson({ details: fate.details, version: fate.person.version, by, reason, at })));
    const id = newId();
    return orOvertaken(await this.persons.change(tx, id, addContactPerson({ id, organisationId, ...fate.details, membershipId: null, by, at })));
  }

  /** The role ends today. Whoever has nothing else in their name leaves: the number and the address go. */
  private async end(tx: EntityManager, { appointment, person, organisation }: MissingContact, { keeper, reason, at, today }: Doing): Promise<void> {
    const by = namerOf(keeper, organisation);
    if (!by) throw new Overtaken();
    // Whoever names the person to something else meanwhile waits, and then sees that they have left.
    await this.persons.held(tx, person.id);
    orOvertaken(await this.appointments.change(tx, keeper.organisationId, appointment.id, endAppointment({ lastDay: today, by, reason, at })));
    const others = (await this.appointments.ofPerson(tx, person.id)).filter((one) => !neverBegan(one) && (one.endsOn === null || one.endsOn > today));
    const tomorrow = addDays(today, 1);
    if (others.length > 0 || (await this.matters.answeredBy(tx, person.id, tomorrow)).length > 0 || (await this.unseen.of(tx, person.id, tomorrow)).length > 0) return;
    orOvertaken(await this.persons.change(tx, person.id, letGo({ lastDay: today, by, reason, at })));
  }
}
