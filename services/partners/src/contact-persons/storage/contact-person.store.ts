import { isRefusal, type Decision, type Refusal } from '@pirtti/kernel';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThan, type EntityManager } from 'typeorm';
import { AppointmentTimelineRow, lineOf, type AppointmentTimelineDetails } from '../../appointments/storage/appointment-timeline.row.js';
import type { Membership } from '../../memberships/domain/membership.js';
import { MembershipRow } from '../../memberships/storage/membership.row.js';
import type { ContactPerson, ContactPersonFact } from '../domain/contact-person.js';
import { ContactPersonRow, toPerson } from './contact-person.row.js';

@Injectable()
export class ContactPersonStore {
  /** The only way a contact person changes, their story with them. Nothing of it is told to other services. */
  async change(tx: EntityManager, id: string, decide: Decision<ContactPerson | undefined, ContactPersonFact>): Promise<ContactPerson | Refusal> {
    const before = await this.held(tx, id);
    const facts = decide(before);
    if (isRefusal(facts)) return facts;
    const [fact] = facts;
    if (!fact) return before!;
    const { person } = fact;
    await (before ? tx.update(ContactPersonRow, { organisationId: before.organisationId, id }, { ...person }) : tx.insert(ContactPersonRow, { ...person }));
    await tx.insert(AppointmentTimelineRow, lineOf({ ...fact, organisationId: person.organisationId, subjectId: id, what: fact.type, reason: 'reason' in fact ? fact.reason : null, details: detailsOf(fact) }));
    return person;
  }

  /** The person, about whom nobody else decides for the rest of the transaction. */
  async held(tx: EntityManager, id: string): Promise<ContactPerson | undefined> {
    const row = await tx.findOne(ContactPersonRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ? toPerson(row) : undefined;
  }

  /** Both at once, always in the same order: of two who hand over to each other, the second waits for the first. */
  async heldTogether(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ContactPerson>> {
    const held = new Map<string, ContactPerson>();
    for (const id of [...new Set(ids)].sort()) {
      const person = await this.held(tx, id);
      if (person) held.set(id, person);
    }
    return held;
  }

  async find(tx: EntityManager, id: string): Promise<ContactPerson | undefined> {
    const row = await tx.findOneBy(ContactPersonRow, { id });
    return row ? toPerson(row) : undefined;
  }

  /** By id; those that are not there are missing. */
  async findMany(tx: EntityManager, ids: readonly string[]): Promise<ReadonlyMap<string, ContactPerson>> {
    if (ids.length === 0) return new Map();
    const rows = await tx.findBy(ContactPersonRow, { id: In([...new Set(ids)]) });
    return new Map(rows.map((row) => [row.id, toPerson(row)]));
  }

  /** An organisation’s people who have not left, by name. */
  async ofOrganisation(tx: EntityManager, organisationId: string): Promise<ContactPerson[]> {
    const rows = await tx.find(ContactPersonRow, { where: { organisationId, leftOn: IsNull() }, order: { name: 'asc', id: 'asc' }, take: MOST_PEOPLE });
    return rows.map(toPerson);
  }

  /** As whom somebody who logs in is known, by whichever of their rights in the organisation. */
  async ofLogin(tx: EntityManager, { organisationId, issuer, subject }: Pick<Membership, 'organisationId' | 'issuer' | 'subject'>): Promise<ContactPerson[]> {
    const rights = await tx.findBy(MembershipRow, { organisationId, issuer, subject });
    return (await tx.find(ContactPersonRow, { where: { organisationId, membershipId: In(rights.map(({ id }) => id)) }, order: { name: 'asc', id: 'asc' } })).map(toPerson);
  }

  /** As whom whoever asks is known and has not left; nobody else finds out for them, nor adds them, for the rest of the transaction. */
  async ownOf(tx: EntityManager, login: Pick<Membership, 'organisationId' | 'issuer' | 'subject'>): Promise<ContactPerson | undefined> {
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`contact person ${login.organisationId} ${login.issuer} ${login.subject}`]);
    return (await this.ofLogin(tx, login)).find(({ leftOn }) => leftOn === null);
  }

  /** Those whose last day, said beforehand, is over; whoever works anywhere may see that. */
  async toLeave(tx: EntityManager, today: string): Promise<ContactPerson[]> {
    return (await tx.find(ContactPersonRow, { where: { leavesOn: LessThan(today) }, order: { leavesOn: 'asc', id: 'asc' }, take: MOST_PEOPLE })).map(toPerson);
  }
}

function detailsOf(fact: ContactPersonFact): AppointmentTimelineDetails {
  switch (fact.type) {
    case 'ContactPersonChanged': return { changed: fact.changed };
    case 'ContactPersonIsLeaving': return { changes: [{ field: 'endsOn', before: fact.before === null ? [] : [fact.before], after: [fact.lastDay] }] };
    case 'ContactPersonIsStaying': return { changes: [{ field: 'endsOn', before: [fact.before], after: [] }] };
    case 'ContactPersonAsked':
    case 'ContactPersonUnconfirmed':
    case 'ContactPersonConfirmed':
    case 'ContactPersonAdded':
    case 'ContactPersonLeft': return {};
  }
}

/** So many are offered at once; an organisation that names more uses a list elsewhere. */
const MOST_PEOPLE = 500;
