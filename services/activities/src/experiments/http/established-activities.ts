import { Injectable } from '@nestjs/common';
import { Organisations } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { editActivity } from '../../activities/domain/edit-activity.js';
import { ActivityStore } from '../../activities/storage/activity.store.js';

const ESTABLISHED = { maturity: 'established' } as const;

/** Activities that were tried and go on for good. */
@Injectable()
export class EstablishedActivities {
  constructor(private readonly store: ActivityStore, private readonly organisations: Organisations) {}

  /** Says of one's own activities that they are no experiments any longer. One that has been put away stays as it is: nobody goes on with it. */
  async establish(tx: EntityManager, organisationId: string, activityIds: readonly string[], at: Date): Promise<void> {
    const bilingual = (await this.organisations.find(tx, organisationId))?.bilingual ?? false;
    for (const id of activityIds) {
      await this.store.change(tx, id, (activity) => (activity ? editActivity({ content: { ...activity.content, ...ESTABLISHED }, bilingual, at })(activity) : []));
    }
  }
}
