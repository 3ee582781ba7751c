import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Outbox } from '@pirtti/mail';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { announce } from '../../announcements/announce.js';
import type { Appointment, AppointmentFact } from '../domain/appointment.js';
import { AppointmentTimelineRow, lineOf } from './appointment-timeline.row.js';
import { AppointmentRow, toAppointment, toRow } from './appointment.row.js';

@Injectable()
export class AppointmentStore {
  constructor(private readonly outbox: Outbox) {}

  /** The only way an appointment changes: locked, decided, then written with its line and its news, which the acting organisation tells. */
  async change(tx: EntityManager, actingOrganisationId: string, id: string, decide: Decision<Appointment | undefined, AppointmentFact>): Promise<Appointment | Refusal> {
    const row = await tx.findOne(AppointmentRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const before = row ? toAppointment(row) : undefined;
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return before!;
    const { appointment } = fact;
    await (row ? tx.update(AppointmentRow, { organisationId: row.organisationId, id }, toRow(appointment)) : tx.insert(AppointmentRow, toRow(appointment)));
    const details = 'changes' in fact ? { changes: fact.changes } : {};
    await tx.insert(AppointmentTimelineRow, lineOf({ ...fact, organisationId: appointment.organisationId, subjectId: id, what: fact.type, details }));
    await this.outbox.append(tx, actingOrganisationId, announce(fact));
    return appointment;
  }

  async find(tx: EntityManager, id: string): Promise<Appointment | undefined> {
    const row = await tx.findOneBy(AppointmentRow, { id });
    return row ? toAppointment(row) : undefined;
  }

  /** All that a person is or has been named to, the newest first. */
  async ofPerson(tx: EntityManager, personId: string): Promise<Appointment[]> {
    return (await tx.find(AppointmentRow, { where: { personId }, order: { startsOn: 'desc', id: 'asc' } })).map(toAppointment);
  }

  /** What has happened to an appointment or a contact person, the newest first. */
  timeline(tx: EntityManager, subjectId: string): Promise<AppointmentTimelineRow[]> {
    return tx.find(AppointmentTimelineRow, { where: { subjectId }, order: { position: 'desc' } });
  }
}
