import { Injectable } from '@nestjs/common';
import { Organisations, type Actor } from '@pirtti/http-kit';
import type { MunicipalityCode, Role } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { IdeaSearch, type CountedIdea, type FoundIdeas } from '../storage/idea-search.js';
import { IdeaStore } from '../storage/idea.store.js';
import { IdeaResponse, IdeaTimelineResponse, PublicIdeaResponse, type IdeaListResponse, type PublicIdeaListResponse } from './idea.responses.js';

/** Who checks ideas, takes them up and answers them, in the order in which a timeline tells it. */
export const IDEA_KEEPERS = ['activity-publisher', 'hyte-coordinator'] as const satisfies readonly Role[];

/** Ideas with the names of those who work on them, and what the reader may do. */
@Injectable()
export class IdeaRenderer {
  constructor(private readonly store: IdeaStore, private readonly found: IdeaSearch, private readonly organisations: Organisations) {}

  async listPublic(tx: EntityManager, { items, total, counts }: FoundIdeas): Promise<PublicIdeaListResponse> {
    const known = await this.known(tx, items);
    return { items: items.map((one) => PublicIdeaResponse.of(one, known)), total, counts };
  }

  async list(tx: EntityManager, actor: Actor, { items, total, counts }: FoundIdeas): Promise<IdeaListResponse> {
    const [known, serves] = [await this.known(tx, items), await this.servesOf(tx, actor)];
    return { items: items.map((one) => IdeaResponse.for(one, known, actor.organisationId, serves(one.idea))), total, counts };
  }

  async one(tx: EntityManager, actor: Actor, id: string): Promise<IdeaResponse | undefined> {
    const found = await this.found.one(tx, id);
    return found && (await this.list(tx, actor, { items: [found], total: 1, counts: { status: {}, municipalityCode: {} } })).items[0];
  }

  async timeline(tx: EntityManager, id: string, paging: { page: number; pageSize: number }): Promise<IdeaTimelineResponse | undefined> {
    if (!(await this.store.find(tx, id))) return undefined;
    const found = await this.store.timeline(tx, id, paging);
    return IdeaTimelineResponse.of(found, await this.organisations.findMany(tx, found.items.map(({ organisationId }) => organisationId)));
  }

  /** The municipalities that the actor's organisation serves. */
  async areaOf(tx: EntityManager, { organisationId }: Actor): Promise<readonly MunicipalityCode[]> {
    const own = await this.organisations.find(tx, organisationId);
    return own ? [...new Set([...own.serviceArea, ...(own.municipalityCode ? [own.municipalityCode] : [])])] : [];
  }

  /** Whether the actor is one of those who keep up the ideas of a municipality. */
  async servesOf(tx: EntityManager, actor: Actor): Promise<(idea: { readonly municipalityCode: MunicipalityCode }) => boolean> {
    const area = IDEA_KEEPERS.some((role) => actor.roles.includes(role)) ? await this.areaOf(tx, actor) : [];
    return ({ municipalityCode }) => area.includes(municipalityCode);
  }

  private known(tx: EntityManager, items: readonly CountedIdea[]) {
    return this.organisations.findMany(tx, items.flatMap(({ idea: { takenUpBy, answeredBy } }) => [takenUpBy, answeredBy]).filter((id) => id !== null));
  }
}
