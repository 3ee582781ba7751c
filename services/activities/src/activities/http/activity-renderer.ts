import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { seatsLeftNext } from '../../sign-ups/storage/seats-left-next.js';
import type { Activity } from '../domain/activity.js';
import { nextOccurrence, type Occurrence } from '../domain/occurrences.js';
import { organiserNames, organisersOf } from '../domain/organiser.js';
import { ActivityResponse } from './activity.response.js';

/** Activities with their organisers' names. */
@Injectable()
export class ActivityRenderer {
  constructor(private readonly organisations: Organisations) {}

  async render(tx: EntityManager, activities: readonly Activity[], at: Date): Promise<ActivityResponse[]> {
    const organisers = await this.organisations.findMany(tx, activities.flatMap(organisersOf));
    const nextOf = nextOnce(at);
    const seats = await seatsLeftNext(tx, activities, nextOf, at);
    return activities.map((activity) => {
      const together = activity.content.coOrganiserIds.flatMap((id) => organisers.get(id) ?? []).map(({ id, names }) => ({ id, names }));
      const shown = ActivityResponse.of(activity, organiserNames(organisers.get(activity.organisationId)), nextOf, together);
      return { ...shown, seatsLeft: seats.get(activity.id) ?? shown.seatsLeft };
    });
  }

  async renderOne(tx: EntityManager, activity: Activity, at: Date): Promise<ActivityResponse> {
    return (await this.render(tx, [activity], at))[0]!;
  }
}

/** Following a rule is most of the work of a page: the next time of each activity is looked for once, and only where somebody asks. */
function nextOnce(at: Date): (activity: Activity) => Occurrence | undefined {
  const known = new Map<string, Occurrence | undefined>();
  return ({ id, content: { schedule }, changes }) => {
    if (schedule && !known.has(id)) known.set(id, nextOccurrence({ schedule, changes }, at));
    return known.get(id);
  };
}
