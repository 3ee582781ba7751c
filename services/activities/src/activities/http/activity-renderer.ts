import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@pirtti/kernel';
import { Organisations } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { seatsLeftNext } from '../../sign-ups/storage/seats-left-next.js';
import type { Activity } from '../domain/activity.js';
import { ActivityResponse } from './activity.response.js';

/** Shown until the registry's mail has told the organisation's name. */
const NOT_YET_KNOWN: LocalizedText = { fi: 'Järjestäjä', sv: 'Arrangören', en: 'Organiser' };

/** Activities with their organisers' names. */
@Injectable()
export class ActivityRenderer {
  constructor(private readonly organisations: Organisations) {}

  async render(tx: EntityManager, activities: readonly Activity[], at: Date): Promise<ActivityResponse[]> {
    const organisers = await this.organisations.findMany(tx, activities.map((activity) => activity.organisationId));
    const next = await seatsLeftNext(tx, activities, at);
    return activities.map((activity) => {
      const shown = ActivityResponse.of(activity, organisers.get(activity.organisationId)?.names ?? NOT_YET_KNOWN, at);
      return { ...shown, seatsLeft: next.get(activity.id) ?? shown.seatsLeft };
    });
  }

  async renderOne(tx: EntityManager, activity: Activity, at: Date): Promise<ActivityResponse> {
    return (await this.render(tx, [activity], at))[0]!;
  }
}
