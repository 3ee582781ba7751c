import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { occurrenceOf } from '../../../activities/domain/occurrences.js';
import { ActivityReader } from '../../../activities/storage/activity.reader.js';

/** When the organisation's own activities meet, for those who help at them. */
@Injectable()
export class ShiftOccurrences {
  constructor(private readonly activities: ActivityReader) {}

  /** Whether the activity meets for that day, whenever that is; called off it does not. */
  async meets(tx: EntityManager, organisationId: string, activityId: string, date: string): Promise<boolean> {
    const activity = await this.activities.findOwn(tx, organisationId, activityId);
    if (activity?.status !== 'published') return false;
    const occurrence = occurrenceOf({ schedule: activity.content.schedule, changes: activity.changes }, date);
    return occurrence !== undefined && occurrence.status !== 'cancelled';
  }
}
