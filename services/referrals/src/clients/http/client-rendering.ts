import { CLOCK, type Actor } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { KnownActivities } from '../../activities/storage/known-activities.js';
import { ConsentRendering } from '../../consents/http/consent-rendering.js';
import { ConsentReader } from '../../consents/storage/consent.reader.js';
import { viewerOf } from '../../http/viewer.js';
import { isOpen } from '../../referrals/domain/referral.js';
import { sees } from '../../referrals/domain/who-sees.js';
import { ReferralReader } from '../../referrals/storage/referral.reader.js';
import { ageBandOf } from '../domain/age-band.js';
import { ClientReader } from '../storage/client.reader.js';
import { ClientAccess } from './client-access.js';
import { ClientSummaryResponse, type ClientResponse } from './client.response.js';

/** A client's page, as far as the asker may see it. */
@Injectable()
export class ClientRendering {
  constructor(
    private readonly access: ClientAccess,
    private readonly clients: ClientReader,
    private readonly consents: ConsentReader,
    private readonly consentRendering: ConsentRendering,
    private readonly referrals: ReferralReader,
    private readonly activities: KnownActivities,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async one(tx: EntityManager, actor: Actor, id: string): Promise<ClientResponse | undefined> {
    const client = await this.access.find(tx, actor, id);
    if (!client) return undefined;
    const viewer = viewerOf(actor);
    const { organisationId } = client;
    const referrals = (await this.referrals.ofClient(tx, id)).filter(({ referral }) => sees(viewer, referral));
    const activities = await this.activities.findMany(tx, referrals.map(({ referral }) => referral.activityId));
    // A link person helps with needs; how lonely somebody said they are is between the client and the counsellor.
    const screenings = viewer.isCounsellor ? await this.clients.screeningsOf(tx, organisationId, id) : [];
    const barriers = await this.clients.barriersOf(tx, organisationId, id);
    return {
      ...ClientSummaryResponse.of(client, referrals.filter(({ referral }) => isOpen(referral)).length),
      phone: client.phone, email: client.email, language: client.language, targetGroups: client.targetGroups,
      ageBand: ageBandOf(client.birthYear, this.clock.now()), addressProtected: client.addressProtected, hidesMunicipality: client.hidesMunicipality,
      screenings: screenings.map(({ id: screeningId, instrument, instrumentVersion, conductedOn, band }) => ({ id: screeningId, instrument, version: instrumentVersion, conductedOn, band })),
      needs: {
        barriers: barriers.filter((one) => one.droppedOn === null).map(({ barrier, identifiedOn, solution, solvedOn }) => ({ code: barrier, identifiedOn, solution, solvedOn })),
        wishes: client.wishes,
      },
      consents: await this.consentRendering.many(tx, await this.consents.ofClient(tx, id)),
      referrals: referrals.map(({ number, referral }) => ({
        id: referral.id, number, status: referral.status, createdAt: referral.createdAt.toISOString(),
        activityNames: (referral.activityId && activities.get(referral.activityId)?.names) || null,
      })),
    };
  }
}
