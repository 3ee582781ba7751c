import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import { In, type EntityManager } from 'typeorm';
import { ActivityRow } from '../../activities/storage/activity.row.js';
import { IdeaStore } from '../../ideas/storage/idea.store.js';
import type { ExperimentContent } from '../domain/experiment.js';

export interface Strange {
  readonly organisations: readonly string[];
  readonly activities: readonly string[];
  readonly ideas: readonly string[];
}

/** Whether what an experiment names is there for whoever writes it. */
@Injectable()
export class ExperimentNames {
  constructor(private readonly organisations: Organisations, private readonly ideas: IdeaStore) {}

  /** Organisations that the registry does not know, activities that are not one's own, a wish that one may not see. */
  async strangeIn(tx: EntityManager, { participantIds, activityIds, ideaId }: ExperimentContent, organisationId: string): Promise<Strange> {
    const known = await this.organisations.findMany(tx, participantIds);
    const own = new Set(activityIds.length === 0 ? [] : (await tx.find(ActivityRow, { where: { organisationId, id: In([...activityIds]) }, select: { organisationId: true, id: true } })).map(({ id }) => id));
    return {
      organisations: participantIds.filter((id) => !known.has(id)), activities: activityIds.filter((id) => !own.has(id)),
      ideas: ideaId !== null && !(await this.ideas.find(tx, ideaId)) ? [ideaId] : [],
    };
  }

  isKnown = async (tx: EntityManager, organisationId: string): Promise<boolean> => (await this.organisations.find(tx, organisationId)) !== undefined;
}
