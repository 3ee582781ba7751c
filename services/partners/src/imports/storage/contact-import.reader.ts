import { Injectable } from '@nestjs/common';
import { In, type EntityManager } from 'typeorm';
import { AppointmentRow, toAppointment } from '../../appointments/storage/appointment.row.js';
import { ContactPersonRow, toPerson } from '../../contact-persons/storage/contact-person.row.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { KnownPeople } from '../domain/plan-contacts.js';

/** Who last said what stands there; that it still does is no other word. */
const LAST_SAID = `select distinct on (subject_id) subject_id as id, by_organisation_id as by from appointment_timeline where subject_id = any($1::uuid[]) and what not in ('ContactPersonAsked', 'ContactPersonUnconfirmed', 'ContactPersonConfirmed') order by subject_id, position desc`;

@Injectable()
export class ContactImportReader {
  constructor(private readonly organisations: OrganisationStore) {}

  /** The people of the organisations that a file's rows mean, and those whom its source named before. */
  async known(tx: EntityManager, source: string, registry: readonly Organisation[]): Promise<KnownPeople> {
    const brought = await tx.query<{ id: string; of: string }[]>(
      'select a.id, a.organisation_id as of from imported_appointments i join appointments a on a.id = i.appointment_id where i.source = $1', [source]);
    const ids = [...new Set([...registry.map(({ id }) => id), ...brought.map(({ of }) => of)])];
    const [people, appointments] = [await tx.findBy(ContactPersonRow, { organisationId: In(ids) }), await tx.findBy(AppointmentRow, { organisationId: In(ids) })];
    const said = await tx.query<{ id: string; by: string }[]>(LAST_SAID, [[...people, ...appointments].map(({ id }) => id)]);
    return {
      people: people.map(toPerson), appointments: appointments.map(toAppointment), lastSaidBy: new Map(said.map(({ id, by }) => [id, by])),
      broughtIds: new Set(brought.map(({ id }) => id)), organisations: await this.organisations.findMany(tx, brought.map(({ of }) => of)),
    };
  }
}
