import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { hearDeclining } from '../domain/hear-of-placement.js';
import { ReferralStore } from '../storage/referral.store.js';
import { actAsAddressee } from './act-as-addressee.js';

/** The association cannot take the client: the link person looks for another way. */
@Controller()
export class ReturnToSupportWhenDeclined {
  constructor(private readonly referrals: ReferralStore) {}

  @OnEvent('activities.placement-declined.v1')
  async react(@Payload() event: PirttiEvent<'activities.placement-declined.v1'>, @Ctx() mail: MailContext): Promise<void> {
    if (!await actAsAddressee(mail)) return;
    const { organisation: organisationId, data: { placementId, reason, declinedAt } } = event;
    await this.referrals.changeByPlacement(mail.tx, placementId, hearDeclining({ at: new Date(declinedAt), placementId, organisationId, reason }));
  }
}
