import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';

/** How many came to which occurrence, as head counts: kept for whoever was given money for it, and for whoever gave it. */
@Controller()
export class RememberVisits {
  @OnEvent('activities.occurrence-held.v1')
  async react(@Payload() { data: { activityId, occurredOn, visits }, organisation }: PirttiEvent<'activities.occurrence-held.v1'>, @Ctx() { tx }: MailContext): Promise<void> {
    // the envelope's owner, not the data's word for it: nobody adds to another's visits
    await tx.query(
      `insert into known_visits (organisation_id, activity_id, occurred_on, visits) values ($1, $2, $3, $4)
       on conflict (organisation_id, activity_id, occurred_on) do update set visits = excluded.visits`, [organisation, activityId, occurredOn, visits]);
  }
}
