import { Injectable } from '@nestjs/common';
import { textOf, type Actor } from '@pirtti/http-kit';
import { inLanguage, isRefusal, newId, refuse, type Language, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { appointPerson } from '../../appointments/domain/appoint-person.js';
import type { Appointment } from '../../appointments/domain/appointment.js';
import { beginsAfter, cancelAppointment, endAppointment } from '../../appointments/domain/change-appointment.js';
import { addDays, neverBegan } from '../../appointments/domain/days.js';
import { Appointing } from '../../appointments/http/appointing.js';
import { AppointmentStore } from '../../appointments/storage/appointment.store.js';
import { PROBLEMS } from '../../http/problems.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';
import { handOverResponsibility } from '../../responsibilities/domain/hand-over-responsibility.js';
import { MatterStore, type MatterTitle } from '../../responsibilities/storage/matter.store.js';
import { UnseenMatters, type UnseenMatter } from '../../responsibilities/storage/unseen-matters.js';
import { letGo } from '../domain/change-contact-person.js';
import type { ContactPerson } from '../domain/contact-person.js';
import { ContactPersonStore } from '../storage/contact-person.store.js';
import type { HandOverRowResponse, RowOutcome } from './hand-over.response.js';

export interface HandingOverOf {
  readonly personId: string;
  readonly successorId: string | null;
  readonly lastDay: string;
  readonly reason: string;
  readonly at: Date;
  readonly language: Language;
}

/** What all rows of one hand-over share. */
interface Leaving extends HandingOverOf {
  readonly actor: Actor;
  readonly organisation: Organisation;
  readonly by: Author;
}

/** Takes back what a row has written before it was refused; the other rows stay. */
class RowRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/** Hands over everything in a person's name, row by row: what cannot be handed over says why, and the rest is done. */
@Injectable()
export class HandingOver {
  constructor(
    private readonly persons: ContactPersonStore,
    private readonly appointments: AppointmentStore,
    private readonly appointing: Appointing,
    private readonly matters: MatterStore,
    private readonly unseen: UnseenMatters,
  ) {}

  async run(tx: EntityManager, actor: Actor, asked: HandingOverOf): Promise<HandOverRowResponse[] | Refusal> {
    // Nobody puts anything more in the person's name meanwhile, nor lets the successor go.
    const held = await this.persons.heldTogether(tx, [asked.personId, ...(asked.successorId === null ? [] : [asked.successorId])]);
    const person = held.get(asked.personId);
    const { organisation, by } = person ? await this.appointing.organisation(tx, actor, person.organisationId) : {};
    if (!person || !organisation || !by) return refuse('organisation-is-kept-by-others');
    const successor = successorOf(person, asked.successorId, held);
    if (isRefusal(successor)) return successor;
    const leaving = { ...asked, actor, organisation, by };
    const rows: HandOverRowResponse[] = [];
    const open = (await this.appointments.ofPerson(tx, person.id)).filter((one) => !neverBegan(one) && (one.endsOn === null || one.endsOn > asked.lastDay));
    for (const one of open) rows.push(await this.appointment(tx, one, leaving));
    const dayAfter = addDays(asked.lastDay, 1);
    for (const one of await this.matters.answeredBy(tx, person.id, dayAfter)) rows.push(await this.responsibility(tx, one, leaving));
    rows.push(...(await this.unseen.of(tx, person.id, dayAfter)).map((one) => unseenRow(one, asked.language)));
    const isEmpty = rows.every(({ outcome }) => outcome !== 'refused');
    if (isEmpty) await this.persons.change(tx, person.id, letGo({ lastDay: asked.lastDay, by, reason: asked.reason, at: asked.at }));
    return rows;
  }

  private appointment(tx: EntityManager, one: Appointment, leaving: Leaving): Promise<HandOverRowResponse> {
    const { actor, organisation, successorId, lastDay, by, reason, at } = leaving;
    return this.row(tx, { kind: 'appointment', id: one.id, title: one.role }, leaving, async (inner) => {
      const isPlanned = beginsAfter(one, leaving);
      orRefused(await this.appointments.change(inner, actor.organisationId, one.id, isPlanned ? cancelAppointment({ by, reason, at }) : endAppointment({ lastDay, by, reason, at })));
      if (successorId === null) return isPlanned ? 'cancelled' : 'ended';
      const id = newId();
      const appointment = { ...one, id, personId: successorId, startsOn: isPlanned ? one.startsOn : addDays(lastDay, 1) };
      const around = await this.appointing.around(inner, organisation, one.counterpartId, successorId);
      orRefused(await this.appointments.change(inner, actor.organisationId, id, appointPerson({ appointment, by, around, reason, at })));
      return 'handed-over';
    });
  }

  private responsibility(tx: EntityManager, { id, title, names }: { readonly id: string } & MatterTitle, leaving: Leaving): Promise<HandOverRowResponse> {
    const { actor, personId, successorId, lastDay, reason, at } = leaving;
    const by = { ...leaving.by, organisationId: actor.organisationId };
    return this.row(tx, { kind: 'responsibility', id, title: names ? inLanguage(names, leaving.language) : title }, leaving, async (inner) => {
      orRefused(await this.matters.change(inner, actor.organisationId, id, handOverResponsibility({ personId, successorId, lastDay, by, reason, at })));
      return successorId === null ? 'ended' : 'handed-over';
    });
  }

  private async row(tx: EntityManager, what: Pick<HandOverRowResponse, 'kind' | 'id' | 'title'>, { language }: Leaving, work: (inner: EntityManager) => Promise<RowOutcome>): Promise<HandOverRowResponse> {
    try {
      // Within the command's own transaction: a savepoint.
      return { ...what, outcome: await tx.transaction(work), problem: null };
    } catch (error) {
      if (!(error instanceof RowRefused)) throw error;
      return { ...what, outcome: 'refused', problem: textOf(PROBLEMS, error.refusal.code).title[language] };
    }
  }
}

function successorOf(person: ContactPerson, id: string | null, held: ReadonlyMap<string, ContactPerson>): ContactPerson | null | Refusal {
  if (id === null) return null;
  const successor = held.get(id);
  if (successor?.organisationId !== person.organisationId) return refuse('person-is-of-another-organisation');
  if (successor.leftOn) return refuse('person-has-left');
  if (successor.leavesOn) return refuse('person-is-leaving');
  return successor.id === person.id ? refuse('successor-is-the-leaver') : successor;
}

/** Shown by its parties, who alone see what it is: one of them has to make another person responsible before this one is let go. */
const unseenRow = ({ id, parties }: UnseenMatter, language: Language): HandOverRowResponse => ({
  kind: 'unseen-responsibility', id, title: parties.map(({ names }) => inLanguage(names, language)).join(', '), outcome: 'refused', problem: textOf(PROBLEMS, 'responsibility-is-unseen').title[language],
});

function orRefused<T>(result: T | Refusal): T {
  if (isRefusal(result)) throw new RowRefused(result);
  return result;
}
