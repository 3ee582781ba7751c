import type { PirttiEvent } from '@pirtti/contracts';
import { MailModule, news, OnEvent, Outbox, type MailContext } from '@pirtti/mail';
import { StorageModule } from '@pirtti/storage-kit';
import { Controller, Inject, Module, type DynamicModule, type Type } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { ASSOCIATION, DEPLOYMENTS, REGION, type StageService } from './deployments.js';
import type { ProcessSettings } from './process-settings.js';

/**
 * The smallest services that mail can connect. Referrals counts up and tells each count twice: to reporting as a broadcast, to activities as to an
 * addressee. Activities answers referrals from within its reaction. Everyone writes down every telling that reaches it.
 */

const writeDown = (event: { readonly subject: string; readonly aggregateversion: number }, { tx }: MailContext): Promise<unknown> =>
  tx.query('insert into effects (aggregate_id, version) values ($1, $2)', [event.subject, event.aggregateversion]);

@Controller()
class ReportWhenReferralSent {
  @OnEvent('referrals.referral-sent.v1')
  async react(@Payload() event: PirttiEvent<'referrals.referral-sent.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await writeDown(event, mail);
  }
}

@Controller()
class AcceptWhenPlacementRequested {
  constructor(@Inject(Outbox) private readonly outbox: Outbox) {}

  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: PirttiEvent<'referrals.placement-requested.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await writeDown(event, mail);
    const { placementId, activityId, organisationId } = event.data;
    const at = new Date();
    await this.outbox.append(mail.tx, ASSOCIATION, [
      news('activities.placement-accepted.v1', event.subject, at, { placementId, activityId, organisationId, acceptedAt: at.toISOString(), startsOn: null }, REGION),
    ]);
  }
}

@Controller()
class RememberWhenPlacementAccepted {
  @OnEvent('activities.placement-accepted.v1')
  async react(@Payload() event: PirttiEvent<'activities.placement-accepted.v1'>, @Ctx() mail: MailContext): Promise<void> {
    await writeDown(event, mail);
  }
}

const REACTIONS: Readonly<Record<StageService, Type>> = {
  reporting: ReportWhenReferralSent, activities: AcceptWhenPlacementRequested, referrals: RememberWhenPlacementAccepted,
};

@Module({})
class CountingModule {}

/** One of the stage's services, on the same modules as every real one. */
export const countingModule = ({ service, appUrl, mailUrl, brokerUrl, brokerSeed, brokerReplicas }: ProcessSettings): DynamicModule => ({
  module: CountingModule,
  controllers: [REACTIONS[service]],
  imports: [
    StorageModule.forService({ service, appUrl, mailUrl, entities: [] }),
    MailModule.forService({ service, deployment: service, deployments: DEPLOYMENTS, brokerUrl, brokerSeed, brokerReplicas }),
  ],
});
