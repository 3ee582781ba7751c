import type { Actor } from '@pirtti/http-kit';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { viewerOf } from '../../http/viewer.js';
import { supportOf } from '../../referrals/domain/referral.js';
import { isFor } from '../../referrals/domain/worker.js';
import { ReferralReader } from '../../referrals/storage/referral.reader.js';
import type { ClientRow } from '../storage/client.row.js';
import { ClientReader } from '../storage/client.reader.js';

/** A counsellor sees the organisation's clients; a coordinator those whose referral was sent; a link person their own. */
@Injectable()
export class ClientAccess {
  constructor(private readonly clients: ClientReader, private readonly referrals: ReferralReader) {}

  async find(tx: EntityManager, actor: Actor, clientId: string): Promise<ClientRow | undefined> {
    const client = await this.clients.find(tx, actor.organisationId, clientId);
    if (!client) return undefined;
    const viewer = viewerOf(actor);
    if (viewer.isCounsellor) return client;
    const referrals = await this.referrals.ofClient(tx, clientId);
    const sees = referrals.some(({ referral }) => (viewer.isCoordinator && referral.status !== 'draft') || isFor(viewer, supportOf(referral)?.linkPersonId));
    return sees ? client : undefined;
  }
}
