import { Controller } from '@nestjs/common';
import { Ctx, Payload } from '@nestjs/microservices';
import type { PirttiEvent } from '@pirtti/contracts';
import { OnEvent, type MailContext } from '@pirtti/mail';
import { actAs } from '@pirtti/storage-kit';
import { requestPlacement } from '../domain/request-placement.js';
import { PlacementStore } from '../storage/placement.store.js';

/** A region asks for a seat: the association finds it among what waits for it. */
@Controller()
export class NotePlacementWhenRequested {
  constructor(private readonly placements: PlacementStore) {}

  @OnEvent('referrals.placement-requested.v1')
  async react(@Payload() event: PirttiEvent<'referrals.placement-requested.v1'>, @Ctx() mail: MailContext): Promise<void> {
    const { placementId, organisationId, activityId, code, requestedAt } = event.data;
    await actAs(mail.tx, organisationId);
    // the envelope's owner, not the data's word for it: the answers and the withdrawal follow the same organisation
    const command = { placementId, organisationId, requestingOrganisationId: event.organisation, activityId, code, at: new Date(requestedAt) };
    await this.placements.change(mail.tx, placementId, requestPlacement(command), activityId);
  }
}
