import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { hearCorrection } from '../domain/hear-of-placement.js';
import { ReferralStore } from '../storage/referral.store.js';
import { actAsAddressee } from './act-as-addressee.js';

/** A mark of presence was wrong: when none is left, the referral is not placed after all. */
@Controller()
export class UnplaceWhenCorrected {
  constructor(private readonly referrals: ReferralStore) {}

  @OnEvent('activities.attendance-corrected.v1')
  async react(@Payload() event: PirttiEvent<'activities.attendance-corrected.v1'>, @Ctx() mail: MailContext): Promise<void> {
    if (!await actAsAddressee(mail)) return;
    const { organisation: organisationId, data: { placementId, occurredOn, attendancesLeft, correctedAt } } = event;
    await this.referrals.changeByPlacement(mail.tx, placementId, hearCorrection({ at: new Date(correctedAt), placementId, organisationId, occurredOn, attendancesLeft }));
  }
}
