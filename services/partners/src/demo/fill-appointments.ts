import type { INestApplicationContext } from '@nestjs/common';
import { fromMonday, type DemoOrganisation } from '@pirtti/demo';
import { dayInHelsinki, isRefusal } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { appointPerson } from '../appointments/domain/appoint-person.js';
import { AppointmentStore } from '../appointments/storage/appointment.store.js';
import { addContactPerson } from '../contact-persons/domain/change-contact-person.js';
import { ContactPersonStore } from '../contact-persons/storage/contact-person.store.js';
import type { Author } from '../organisations/domain/organisation.js';
import { confirmPerson } from '../freshness/domain/person-freshness.js';
import { OrganisationStore } from '../organisations/storage/organisation.store.js';
import { DEMO_APPOINTMENTS, whyOf } from './demo-appointments.js';

const CONFIRMED_DAYS_AGO = 73;

const authorOf = ({ id, type }: DemoOrganisation): Author => ({ organisationId: id, role: type === 'municipality' ? 'hyte-coordinator' : 'organisation-admin', onBehalf: false });

/** Who has been named to what, each by the organisation whose person it is. What is there already stays as people have made it. */
export async function fillAppointments(app: INestApplicationContext, monday: Date): Promise<void> {
  const [tenant, persons, appointments, organisations] = [app.get(TenantTransactions), app.get(ContactPersonStore), app.get(AppointmentStore), app.get(OrganisationStore)];
  const confirmedAt = fromMonday(monday, -CONFIRMED_DAYS_AGO);
  for (const one of DEMO_APPOINTMENTS) {
    const { id, organisation: { id: organisationId }, person, role, area, counterpart, from, to } = one;
    const [by, at, dayAt] = [authorOf(one.organisation), fromMonday(monday, Math.min(from, 0) - 3), (days: number) => dayInHelsinki(fromMonday(monday, days))];
    const outcome = await tenant.run(organisationId, async (tx) => {
      const isNew = (await persons.find(tx, person.id)) === undefined;
      await persons.change(tx, person.id, addContactPerson({ ...person, organisationId, by, at }));
      // As the organisations are: whoever was named years ago is still there.
      if (isNew && at < confirmedAt) await persons.change(tx, person.id, confirmPerson({ by, at: confirmedAt }));
      const around = {
        organisation: (await organisations.find(tx, organisationId))!, counterpart: counterpart ? await organisations.find(tx, counterpart.id) : undefined, leavesOn: null, others: await appointments.ofPerson(tx, person.id),
      };
      const appointment = { id, organisationId, personId: person.id, role, area, counterpartId: counterpart?.id ?? null, startsOn: dayAt(from), endsOn: to === null ? null : dayAt(to) };
      return appointments.change(tx, organisationId, id, appointPerson({ appointment, by, around, reason: whyOf(one), at }));
    });
    if (isRefusal(outcome)) throw new Error(`the demo's ${role} of ${one.organisation.names.fi} was refused: ${outcome.code}`);
  }
}
