import { Agreements } from '@pirtti/http-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KnownActivities } from '../../activities/storage/known-activities.js';
import type { AgreementInForce, OfferedActivity } from '../domain/eligibility.js';

export interface Destination {
  readonly activity: OfferedActivity | undefined;
  readonly agreement: AgreementInForce | undefined;
}

/** Gathers what decisions about sharing need to know of where the client would go. */
@Injectable()
export class Gather {
  constructor(private readonly activities: KnownActivities, private readonly agreements: Agreements) {}

  async destination(tx: EntityManager, organisationId: string, activityId: string | null, at: Date): Promise<Destination> {
    const activity = await this.activities.find(tx, activityId);
    const agreement = activity && activity.organisationId !== organisationId
      ? await this.agreements.active(tx, organisationId, activity.organisationId, 'placement', at) : undefined;
    return { activity, agreement };
  }
}
