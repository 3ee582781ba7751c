import { Injectable } from '@nestjs/common';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { missingFrom, responsibleOn, type Responsibility } from '../domain/matter.js';
import type { FoundMatter } from '../storage/matter-search.js';
import { MatterStore } from '../storage/matter.store.js';
import { WHAT, type ResponsibilityResponse, type ResponsibilityRowResponse, type ResponsibleResponse } from './responsibility.response.js';

/** Matters with the names of those who answer for them. */
@Injectable()
export class ResponsibilityRenderer {
  constructor(
    private readonly matters: MatterStore,
    private readonly persons: ContactPersonStore,
    private readonly organisations: OrganisationStore,
  ) {}

  async rows(tx: EntityManager, found: readonly FoundMatter[]): Promise<ResponsibilityRowResponse[]> {
    const current = found.flatMap(({ responsibleId, personId, startsOn, endsOn }) => (responsibleId && startsOn ? [{ organisationId: responsibleId, personId, startsOn, endsOn }] : []));
    const words = await this.words(tx, current, found.flatMap(({ parties }) => parties));
    return found.map(({ id, kind, title, names, parties, state, responsibleId, personId, startsOn, endsOn, followedFrom }) => ({
      id, kind, title, names, state, followedFrom, parties: words.organisations(parties),
      responsible: responsibleId && startsOn ? words.responsible({ organisationId: responsibleId, personId, startsOn, endsOn }) : null,
    }));
  }

  async matter(tx: EntityManager, id: string, at: Date): Promise<ResponsibilityResponse | undefined> {
    const matter = await this.matters.find(tx, id);
    if (!matter) return undefined;
    const [today, timeline] = [dayInHelsinki(at), await this.matters.timeline(tx, id)];
    const all = [...matter.responsibilities, ...timeline.flatMap(({ details }) => details.assigned ?? [])];
    const words = await this.words(tx, all, [...matter.parties, ...timeline.map((line) => line.byOrganisationId)]);
    const current = responsibleOn(matter, today);
    return {
      id, kind: matter.kind, ...await this.matters.titleOf(tx, matter), partOf: await this.matters.programmeOf(tx, matter) ?? null, hasNetwork: await this.matters.isNetwork(tx, matter), parties: words.organisations(matter.parties),
      responsible: current ? words.responsible(current) : null, responsibilities: matter.responsibilities.map(words.responsible), missingFrom: missingFrom(matter, today),
      closedOn: matter.closedOn, version: matter.version,
      timeline: timeline.map(({ at: moment, what, byOrganisationId, byRole, reason, details }) => ({
        at: moment.toISOString(), what: WHAT[what], organisation: words.organisations([byOrganisationId])[0] ?? null, role: byRole, reason,
        assigned: details.assigned ? words.responsible(details.assigned) : null, lastDay: details.lastDay ?? null,
      })),
    };
  }

  private async words(tx: EntityManager, responsibilities: readonly Responsibility[], others: readonly string[]) {
    const organisations = await this.organisations.findMany(tx, [...others, ...responsibilities.map(({ organisationId }) => organisationId)]);
    const persons = await this.persons.findMany(tx, responsibilities.flatMap(({ personId }) => personId ?? []));
    const named = (id: string) => organisations.get(id);
    return {
      organisations: (ids: readonly string[]): NamedOrganisationResponse[] => ids.flatMap((id) => named(id) ?? []).map(NamedOrganisationResponse.of),
      responsible: ({ organisationId, personId, startsOn, endsOn }: Responsibility): ResponsibleResponse => {
        const person = personId === null ? undefined : persons.get(personId);
        return { organisation: NamedOrganisationResponse.of(named(organisationId)!), person: person ? { id: person.id, name: person.name } : null, startsOn, endsOn };
      },
    };
  }
}
