import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { actAs } from '@pirtti/storage-kit';
import { withdrawPlacement } from '../domain/withdraw-placement.js';
import { PlacementStore } from '../storage/placement.store.js';

/** The request no longer stands: the code goes, the seat is free. */
@Controller()
export class ForgetPlacementWhenWithdrawn {
  constructor(private readonly placements: PlacementStore) {}

  @OnEvent('referrals.placement-withdrawn.v1')
  async react(@Payload() event: PirttiEvent<'referrals.placement-withdrawn.v1'>, @Ctx() mail: MailContext): Promise<void> {
    const { placementId, organisationId, withdrawnAt } = event.data;
    await actAs(mail.tx, organisationId);
    const command = { placementId, organisationId, requestingOrganisationId: event.organisation, at: new Date(withdrawnAt) };
    await this.placements.change(mail.tx, placementId, withdrawPlacement(command));
  }
}
