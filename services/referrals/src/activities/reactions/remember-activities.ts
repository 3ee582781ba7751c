import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { KnownActivities } from '../storage/known-activities.js';

/** What associations offer, so that a referral can point to it. */
@Controller()
export class RememberActivities {
  constructor(private readonly activities: KnownActivities) {}

  @OnEvent('activities.activity-published.v1')
  async react(@Payload() event: PirttiEvent<'activities.activity-published.v1'>, @Ctx() mail: MailContext): Promise<void> {
    const { organisation: organisationId, data: { activityId: id, names } } = event;
    await this.activities.remember(mail.tx, { id, organisationId, names });
  }

  @OnEvent('activities.activity-paused.v1')
  async pause(@Payload() event: PirttiEvent<'activities.activity-paused.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await this.activities.withdraw(mail.tx, event.data.activityId, event.organisation);
  }

  @OnEvent('activities.activity-cancelled.v1')
  async cancel(@Payload() event: PirttiEvent<'activities.activity-cancelled.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await this.activities.withdraw(mail.tx, event.data.activityId, event.organisation);
  }

  @OnEvent('activities.activity-archived.v1')
  async archive(@Payload() event: PirttiEvent<'activities.activity-archived.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await this.activities.withdraw(mail.tx, event.data.activityId, event.organisation);
  }
}
