import { Injectable } from '@nestjs/common';
import type { Actor, Command } from '@pirtti/http-kit';
import { newId, refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { addContactPerson } from '../../contact-persons/domain/change-contact-person.js';
import type { ContactPerson } from '../../contact-persons/domain/contact-person.js';
import { detailsOf } from '../../contact-persons/http/contact-person.request.js';
import { followMemberships } from '../../contact-persons/storage/follow-memberships.js';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import { freshnessOf } from '../../freshness/domain/freshness.js';
import { confirmPerson } from '../../freshness/domain/person-freshness.js';
import type { Author, Organisation } from '../../organisations/domain/organisation.js';
import { OrganisationReader } from '../../organisations/storage/organisation.reader.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { Around } from '../domain/judge-appointment.js';
import { namerOf } from '../domain/namers.js';
import { AppointmentStore } from '../storage/appointment.store.js';
import type { AppointPersonRequest } from './appointment.request.js';

/** Gathers what naming somebody is decided by. */
@Injectable()
export class Appointing {
  constructor(
    private readonly appointments: AppointmentStore,
    private readonly persons: ContactPersonStore,
    private readonly organisations: OrganisationStore,
    private readonly registry: OrganisationReader,
  ) {}

  /** The organisation, and as what the asker names people for it; neither where there is no such organisation. */
  async organisation(tx: EntityManager, actor: Actor, id: string): Promise<{ organisation?: Organisation; by?: Author }> {
    const organisation = await this.organisations.find(tx, id);
    return organisation ? { organisation, by: namerOf(await this.registry.keeper(tx, actor), organisation) } : {};
  }

  /** Somebody who is known already, or a new person who now becomes known. */
  async person(tx: EntityManager, { actor, at }: Command, by: Author | undefined, organisationId: string, { personId, newPerson }: AppointPersonRequest): Promise<ContactPerson | Refusal> {
    if (!by) return refuse('organisation-is-kept-by-others');
    if (newPerson && !personId) {
      if (newPerson.isMe && actor.organisationId !== organisationId) return refuse('person-is-of-another-organisation');
      // Whoever is known here already is not made a second person: their details stay as they are, and are corrected where they stand.
      const own = newPerson.isMe ? await this.persons.ownOf(tx, actor) : undefined;
      if (own) return own;
      const id = newId();
      const added = await this.persons.change(tx, id, addContactPerson({ id, organisationId, ...detailsOf(newPerson), membershipId: newPerson.isMe ? actor.membershipId : null, by, at }));
      if (newPerson.isMe) await followMemberships(tx, actor);
      return added;
    }
    if (!personId || newPerson) return refuse('person-is-not-told');
    const known = await this.persons.find(tx, personId);
    if (known?.organisationId !== organisationId) return refuse('person-is-of-another-organisation');
    if (known.leftOn) return refuse('person-has-left');
    // Who is named anew is there: whatever was asked about them is answered.
    return freshnessOf(known) === 'confirmed' ? known : this.persons.change(tx, known.id, confirmPerson({ by, at }));
  }

  /** Holds the person: of two who name them to the same role at once, the second sees what the first did. */
  async around(tx: EntityManager, organisation: Organisation, counterpartId: string | null, personId: string): Promise<Around> {
    await this.persons.held(tx, personId);
    const person = await this.persons.find(tx, personId);
    return {
      organisation, others: await this.appointments.ofPerson(tx, personId), leavesOn: person?.leavesOn ?? person?.leftOn ?? null,
      counterpart: counterpartId === null ? undefined : await this.organisations.find(tx, counterpartId),
    };
  }

  /** The same of an appointment that is there; of none the asker is told what they are told of others’. */
  async aroundOf(tx: EntityManager, actor: Actor, id: string): Promise<{ by: Author; around: Around } | Refusal> {
    const appointment = await this.appointments.find(tx, id);
    const { organisation, by } = appointment ? await this.organisation(tx, actor, appointment.organisationId) : {};
    if (!appointment || !organisation || !by) return refuse('organisation-is-kept-by-others');
    return { by, around: await this.around(tx, organisation, appointment.counterpartId, appointment.personId) };
  }
}
