import { Injectable } from '@nestjs/common';
import type { Actor } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { mayWrite } from '../../forums/http/dialogue-renderer.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { Training } from '../domain/training.js';
import type { FoundTrainings } from '../storage/training-search.js';
import { TrainingStore } from '../storage/training.store.js';
import { TrainingListResponse, TrainingResponse } from './training.response.js';

/** Trainings with the names of those who held them. */
@Injectable()
export class TrainingRenderer {
  constructor(private readonly store: TrainingStore, private readonly organisations: OrganisationStore) {}

  async list(tx: EntityManager, actor: Actor, { items, ...rest }: FoundTrainings): Promise<TrainingListResponse> {
    return { items: await this.all(tx, actor, items), ...rest };
  }

  async one(tx: EntityManager, actor: Actor, id: string): Promise<TrainingResponse | undefined> {
    const training = await this.store.find(tx, id);
    return training && (await this.all(tx, actor, [training]))[0];
  }

  private async all(tx: EntityManager, actor: Actor, trainings: readonly Training[]): Promise<TrainingResponse[]> {
    const known = await this.organisations.findMany(tx, trainings.map(({ organisationId }) => organisationId));
    return trainings.map((one) => TrainingResponse.of(one, known, mayWrite(actor) && one.organisationId === actor.organisationId));
  }
}
