import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { seatsLeftNext } from '../../sign-ups/storage/seats-left-next.js';
import type { Activity } from '../domain/activity.js';
import { organiserNames } from '../domain/organiser.js';
import { ActivityResponse } from './activity.response.js';

/** Activities with their organisers' names. */
@Injectable()
export class ActivityRenderer {
  constructor(private readonly organisations: Organisations) {}

  async render(tx: EntityManager, activities: readonly Activity[], at: Date): Promise<ActivityResponse[]> {
    const organisers = await this.organisations.findMany(tx, activities.flatMap(({ organisationId, content }) => [organisationId, ...content.coOrganiserIds]));
    const next = await seatsLeftNext(tx, activities, at);
    return activities.map((activity) => {
      const together = activity.content.coOrganiserIds.flatMap((id) => organisers.get(id) ?? []).map(({ id, names }) => ({ id, names }));
      const shown = ActivityResponse.of(activity, organiserNames(organisers.get(activity.organisationId)), at, together);
      return { ...shown, seatsLeft: next.get(activity.id) ?? shown.seatsLeft };
    });
  }

  async renderOne(tx: EntityManager, activity: Activity, at: Date): Promise<ActivityResponse> {
    return (await this.render(tx, [activity], at))[0]!;
  }
}
