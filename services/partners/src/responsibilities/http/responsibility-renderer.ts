import { Injectable } from '@nestjs/common';
import { dayInHelsinki } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Agreement } from '../../agreements/domain/agreement.js';
import { standingOf } from '../../agreements/domain/standing.js';
import { AgreementStore } from '../../agreements/storage/agreement.store.js';
import { ContactPersonStore } from '../../contact-persons/storage/contact-person.store.js';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { continuityOf } from '../domain/lean-on-agreement.js';
import { mayRead, missingFrom, responsibleOn, type Participation, type Responsibility } from '../domain/matter.js';
import type { FoundMatter } from '../storage/matter-search.js';
import { closedByTerms, MatterStore } from '../storage/matter.store.js';
import { WHAT, type ParticipationResponse, type ResponsibilityResponse, type ResponsibilityRowResponse, type ResponsibleResponse } from './responsibility.response.js';

/** Matters with the names of those who answer for them and take part in them. */
@Injectable()
export class ResponsibilityRenderer {
  constructor(
    private readonly matters: MatterStore,
    private readonly agreements: AgreementStore,
    private readonly persons: ContactPersonStore,
    private readonly organisations: OrganisationStore,
  ) {}

  async rows(tx: EntityManager, found: readonly FoundMatter[], at: Date): Promise<ResponsibilityRowResponse[]> {
    const current = new Map(found.flatMap(({ id, responsibleId, personId, sector, startsOn, endsOn }) => (responsibleId && startsOn ? [[id, { organisationId: responsibleId, personId, sector, startsOn, endsOn }]] : [])));
    const participations = await this.matters.participations(tx, found.map(({ id }) => id), dayInHelsinki(at));
    const agreements = await this.agreements.findMany(tx, found.flatMap(({ agreementIds }) => agreementIds));
    const words = await this.words(tx, [...current.values()], [...found.flatMap(({ parties }) => parties), ...whose([...participations.values()].flat())]);
    return found.map(({ id, kind, title, names, parties, state, followedFrom, agreementIds }) => {
      const responsible = current.get(id);
      return {
        id, kind, title, names, state, followedFrom, parties: words.organisations(parties), responsible: responsible ? words.responsible(responsible) : null,
        participations: (participations.get(id) ?? []).map(words.participation), continuity: continuity(agreementIds, agreements, at),
      };
    });
  }

  /** As the reader's organisation may see it. */
  async matter(tx: EntityManager, readerId: string, id: string, at: Date): Promise<ResponsibilityResponse | undefined> {
    const [matter, today] = [await this.matters.find(tx, id), dayInHelsinki(at)];
    if (!matter || !mayRead(matter, readerId, today)) return undefined;
    // The reasons were written for the parties.
    const timeline = matter.parties.includes(readerId) ? await this.matters.timeline(tx, id) : [];
    const agreements = await this.agreements.findMany(tx, [...matter.agreementIds, ...timeline.flatMap(({ details }) => details.agreementId ?? [])]);
    const seen = matter.agreementIds.flatMap((one) => agreements.get(one) ?? []);
    const words = await this.words(tx, [...matter.responsibilities, ...timeline.flatMap(({ details }) => details.assigned ?? [])], [
      ...matter.parties, ...whose(matter.participations), ...seen.flatMap(({ parties }) => parties),
      ...timeline.flatMap(({ byOrganisationId, details }) => [byOrganisationId, ...whose([details.participation, details.before].flatMap((one) => one ?? []))]),
    ]);
    const current = responsibleOn(matter, today);
    return {
      id, kind: matter.kind, ...await this.matters.titleOf(tx, matter), partOf: await this.matters.programmeOf(tx, matter) ?? null, hasNetwork: await this.matters.isNetwork(tx, matter), parties: words.organisations(matter.parties),
      responsible: current ? words.responsible(current) : null, responsibilities: matter.responsibilities.map(words.responsible), missingFrom: missingFrom(matter, today),
      participations: matter.participations.map(words.participation),
      agreements: seen.map((one) => ({ id: one.id, title: one.terms.title, parties: words.organisations(one.parties), status: standingOf(one, at), endsOn: closedByTerms(one) })),
      unseenAgreements: matter.agreementIds.length - seen.length, continuity: continuity(matter.agreementIds, agreements, at),
      closedOn: matter.closedOn, version: matter.version,
      timeline: timeline.map(({ at: moment, what, byOrganisationId, byRole, reason, details: { assigned, lastDay = null, participation, before, agreementId } }) => ({
        at: moment.toISOString(), what: WHAT[what], organisation: words.organisations([byOrganisationId])[0] ?? null, role: byRole, reason,
        assigned: assigned ? words.responsible(assigned) : null, lastDay, participation: participation ? words.participation(participation) : null, before: before ? words.participation(before) : null,
        agreement: agreementId ? agreements.get(agreementId)?.terms.title ?? null : null,
      })),
    };
  }

  private async words(tx: EntityManager, responsibilities: readonly Responsibility[], others: readonly string[]) {
    const organisations = await this.organisations.findMany(tx, [...others, ...responsibilities.map(({ organisationId }) => organisationId)]);
    const persons = await this.persons.findMany(tx, responsibilities.flatMap(({ personId }) => personId ?? []));
    const named = (id: string) => organisations.get(id);
    return {
      organisations: (ids: readonly string[]): NamedOrganisationResponse[] => ids.flatMap((id) => named(id) ?? []).map(NamedOrganisationResponse.of),
      responsible: ({ organisationId, personId, sector = null, startsOn, endsOn }: Responsibility): ResponsibleResponse => {
        const person = personId === null ? undefined : persons.get(personId);
        return { organisation: NamedOrganisationResponse.of(named(organisationId)!), person: person ? { id: person.id, name: person.name } : null, sector, startsOn, endsOn };
      },
      participation: ({ organisationId, ...one }: Participation): ParticipationResponse => ({ ...one, organisation: NamedOrganisationResponse.of(named(organisationId)!) }),
    };
  }
}

const whose = (participations: readonly Participation[]): string[] => participations.map(({ organisationId }) => organisationId);

/** Of what the reader does not see nothing can be said. */
function continuity(ids: readonly string[], agreements: ReadonlyMap<string, Agreement>, at: Date) {
  const seen = ids.flatMap((id) => agreements.get(id) ?? []);
  return seen.length < ids.length ? null : continuityOf(seen.map((one) => standingOf(one, at)));
}
