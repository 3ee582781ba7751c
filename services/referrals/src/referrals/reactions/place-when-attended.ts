import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { hearAttendance } from '../domain/hear-of-placement.js';
import { ReferralStore } from '../storage/referral.store.js';
import { actAsAddressee } from './act-as-addressee.js';

/** The client was there: the referral is placed by itself. */
@Controller()
export class PlaceWhenAttended {
  constructor(private readonly referrals: ReferralStore) {}

  @OnEvent('activities.placement-attended.v1')
  async react(@Payload() event: PirttiEvent<'activities.placement-attended.v1'>, @Ctx() mail: MailContext): Promise<void> {
    if (!await actAsAddressee(mail)) return;
    const { organisation: organisationId, data: { placementId, occurredOn, markedAt } } = event;
    await this.referrals.changeByPlacement(mail.tx, placementId, hearAttendance({ at: new Date(markedAt), placementId, organisationId, occurredOn }));
  }
}
