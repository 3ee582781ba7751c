import { Injectable } from '@nestjs/common';
import { Organisations, type Actor } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { IdeaStore } from '../../ideas/storage/idea.store.js';
import { namedAmong } from '../../http/named-organisation.js';
import type { Experience } from '../domain/experiment.js';
import { ExperimentStore } from '../storage/experiment.store.js';
import type { FoundExperiments } from '../storage/experiment-search.js';
import {
  ExperienceResponse, ExperimentRowResponse, ExperimentTimelineResponse, type ExperienceListResponse, type ExperimentActivityResponse, type ExperimentListResponse, type ExperimentResponse, type IterationResponse,
} from './experiment.responses.js';

interface Paging {
  readonly page: number;
  readonly pageSize: number;
}

/** Experiments with the names of those who take part and of what they run as. */
@Injectable()
export class ExperimentRenderer {
  constructor(private readonly store: ExperimentStore, private readonly ideas: IdeaStore, private readonly organisations: Organisations) {}

  async list(tx: EntityManager, { organisationId }: Actor, { items, total, counts }: FoundExperiments): Promise<ExperimentListResponse> {
    const known = await this.organisations.findMany(tx, items.map(({ experiment }) => experiment.organisationId));
    return { items: items.map((one) => ExperimentRowResponse.of(one, known, organisationId)), total, counts };
  }

  async one(tx: EntityManager, { organisationId }: Actor, id: string): Promise<ExperimentResponse | undefined> {
    const experiment = await this.store.find(tx, id);
    if (!experiment) return undefined;
    const { good, bad } = await this.store.experiences(tx, id, { page: 1, pageSize: 1 });
    const { participantIds, continuity, ideaId, predecessorId, successorId } = experiment;
    const known = await this.organisations.findMany(tx, [experiment.organisationId, ...participantIds, ...(continuity ? [continuity.ownerId] : [])]);
    const { purpose, solution, targetGroups, villages, residents, residentPart, conclusion, endedBecause, version, state } = experiment;
    return {
      ...ExperimentRowResponse.of({ experiment, good, bad }, known, organisationId),
      purpose, solution, targetGroups, villages, residents, residentPart, conclusion, endedBecause, version, ideaId,
      participants: participantIds.flatMap((one) => namedAmong(known, one) ?? []), activities: await this.activities(tx, await this.store.activityIdsOf(tx, experiment)),
      ideaWords: ideaId === null ? null : (await this.ideas.find(tx, ideaId))?.words || null,
      predecessor: await this.iteration(tx, predecessorId), successor: await this.iteration(tx, successorId),
      continuity: continuity && { owner: namedAmong(known, continuity.ownerId), funding: continuity.funding, note: continuity.note, agreement: continuity.agreement, until: continuity.until },
      mayTell: state === 'running' || state === 'evaluated',
    };
  }

  async experiences(tx: EntityManager, { organisationId }: Actor, id: string, paging: Paging, verdict?: Experience['verdict']): Promise<ExperienceListResponse | undefined> {
    if (!(await this.store.find(tx, id))) return undefined;
    const { items, ...numbers } = await this.store.experiences(tx, id, paging, verdict);
    const known = await this.organisations.findMany(tx, items.map((one) => one.organisationId));
    return { ...numbers, items: items.map((one) => ExperienceResponse.of(one, known, organisationId)) };
  }

  async timeline(tx: EntityManager, id: string, paging: Paging): Promise<ExperimentTimelineResponse | undefined> {
    if (!(await this.store.find(tx, id))) return undefined;
    const found = await this.store.timeline(tx, id, paging);
    return ExperimentTimelineResponse.of(found, await this.organisations.findMany(tx, found.items.map((one) => one.organisationId)));
  }

  /** Row security leaves the reader's own and what is published. */
  private async activities(tx: EntityManager, ids: readonly string[]): Promise<ExperimentActivityResponse[]> {
    if (ids.length === 0) return [];
    const rows = await tx.find(ActivityRow, { where: { id: In([...ids]) }, order: { id: 'asc' } });
    return rows.map(({ id, content, status }) => ({ id, names: content.names, isDraft: status === 'draft' }));
  }

  private async iteration(tx: EntityManager, id: string | null): Promise<IterationResponse | null> {
    const found = id === null ? undefined : await this.store.find(tx, id);
    return found ? { id: found.id, name: found.name, iteration: found.iteration } : null;
  }
}
