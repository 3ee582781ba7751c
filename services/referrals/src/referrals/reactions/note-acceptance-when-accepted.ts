import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import { hearAcceptance } from '../domain/hear-of-placement.js';
import { ReferralStore } from '../storage/referral.store.js';
import { actAsAddressee } from './act-as-addressee.js';

/** The association holds a seat: the link person can tell the client when to come. */
@Controller()
export class NoteAcceptanceWhenAccepted {
  constructor(private readonly referrals: ReferralStore) {}

  @OnEvent('activities.placement-accepted.v1')
  async react(@Payload() event: PirttiEvent<'activities.placement-accepted.v1'>, @Ctx() mail: MailContext): Promise<void> {
    if (!await actAsAddressee(mail)) return;
    const { organisation: organisationId, data: { placementId, acceptedAt, startsOn } } = event;
    await this.referrals.changeByPlacement(mail.tx, placementId, hearAcceptance({ at: new Date(acceptedAt), placementId, organisationId, startsOn }));
  }
}
