import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ContactPersonResponse, ContactPersonRowResponse } from '../../contact-persons/http/contact-person.response.js';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import { freshnessOf } from '../../freshness/domain/freshness.js';
import type { Organisation } from '../../organisations/domain/organisation.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { MatterStore } from '../../responsibilities/storage/matter.store.js';
import { UnseenMatters } from '../../responsibilities/storage/unseen-matters.js';
import type { Appointment } from '../domain/appointment.js';
import { stateOf } from '../domain/days.js';
import { namerOf } from '../domain/namers.js';
import { AppointmentStore } from '../storage/appointment.store.js';
import type { AppointmentRowResponse } from './appointment-row.response.js';
import { AppointmentTimelineEntryResponse } from './appointment-timeline.response.js';
import type { AppointmentResponse } from './appointment.response.js';

/** Appointments and contact persons in words: whom, of which organisation, and what has happened. */
@Injectable()
export class AppointmentRenderer {
  constructor(
    private readonly appointments: AppointmentStore,
    private readonly persons: ContactPersonStore,
    private readonly organisations: OrganisationStore,
    private readonly registry: OrganisationReader,
    private readonly matters: MatterStore,
    private readonly unseen: UnseenMatters,
  ) {}

  async rows(tx: EntityManager, appointments: readonly Appointment[], at: Date): Promise<AppointmentRowResponse[]> {
    const [persons, organisations] = [
      await this.persons.findMany(tx, appointments.map(({ personId }) => personId)),
      await this.organisations.findMany(tx, appointments.flatMap(({ organisationId, counterpartId }) => [organisationId, ...(counterpartId ? [counterpartId] : [])])),
    ];
    const today = dayInHelsinki(at);
    return appointments.map((one) => {
      const { id, name, phone, email, ...since } = persons.get(one.personId)!;
      const counterpart = one.counterpartId === null ? undefined : organisations.get(one.counterpartId);
      return {
        id: one.id, role: one.role, state: stateOf(one, today), person: { id, name, phone, email, freshness: freshnessOf(since) }, organisation: NamedOrganisationResponse.of(organisations.get(one.organisationId)!),
        area: [...one.area], counterpart: counterpart ? NamedOrganisationResponse.of(counterpart) : null, startsOn: one.startsOn, endsOn: one.endsOn,
      };
    });
  }

  async appointment(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<AppointmentResponse | undefined> {
    const appointment = await this.appointments.find(tx, id);
    if (!appointment) return undefined;
    const [row] = await this.rows(tx, [appointment], at);
    const organisation = await this.organisations.find(tx, appointment.organisationId);
    return { ...row!, version: appointment.version, timeline: await this.timeline(tx, id), mayChange: await this.mayName(tx, actor, organisation!) };
  }

  async person(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ContactPersonResponse | undefined> {
    const person = await this.persons.find(tx, id);
    if (!person) return undefined;
    const organisation = (await this.organisations.find(tx, person.organisationId))!;
    const [today, mayChange] = [dayInHelsinki(at), await this.mayName(tx, actor, organisation)];
    const unseen = mayChange ? await this.unseen.of(tx, id, today) : [];
    return {
      ...ContactPersonRowResponse.of(person), version: person.version, organisation: NamedOrganisationResponse.of(organisation),
      appointments: await this.rows(tx, await this.appointments.ofPerson(tx, id), at), responsibilities: await this.matters.answeredBy(tx, id, today),
      unseen: unseen.map((one) => ({ id: one.id, parties: one.parties.map(NamedOrganisationResponse.of) })), timeline: await this.timeline(tx, id), mayChange,
    };
  }

  private async mayName(tx: EntityManager, actor: Actor, organisation: Organisation): Promise<boolean> {
    return namerOf(await this.registry.keeper(tx, actor), organisation) !== undefined;
  }

  private async timeline(tx: EntityManager, subjectId: string): Promise<AppointmentTimelineEntryResponse[]> {
    const lines = await this.appointments.timeline(tx, subjectId);
    const organisations = await this.organisations.findMany(tx, lines.map((line) => line.byOrganisationId));
    return lines.map((line) => AppointmentTimelineEntryResponse.of(line, organisations));
  }
}
