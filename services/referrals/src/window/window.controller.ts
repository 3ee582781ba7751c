import { Agreements, Audit, CLOCK, CurrentActor, NeedsRole, Reads, type Actor } from '@pirtti/http-kit';
import { type Clock, dayInHelsinki, isRefusal, type Refusal, refuse } from '@pirtti/kernel';
import { actAs } from '@pirtti/storage-kit';
import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IsNull, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { ClientReader } from '../clients/storage/client.reader.js';
import { disclosedFields } from '../referrals/domain/eligibility.js';
import { DisclosureRow } from './disclosure.row.js';
import { whatShows } from './what-shows.js';
import { WindowResponse } from './window.response.js';

/** An association's worker looks who stands behind a placement's code, with the client's permission and never without a trace. */
@ApiTags('window')
@Controller('placements/:placementId/window')
export class WindowController {
  constructor(
    private readonly reads: Reads,
    private readonly agreements: Agreements,
    private readonly clients: ClientReader,
    private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @NeedsRole('activity-publisher')
  @ApiOkResponse({ type: WindowResponse })
  look(@CurrentActor() actor: Actor, @Param('placementId') placementId: string): Promise<WindowResponse> {
    return this.reads.run(actor, { action: 'look-through-window', objectKind: 'placement', objectId: placementId, personal: true }, async (tx) => {
      const seen = await this.seen(tx, actor, placementId);
      return isRefusal(seen) ? seen : seen.shown;
    });
  }

  private async seen(tx: EntityManager, actor: Actor, placementId: string): Promise<{ shown: WindowResponse } | Refusal> {
    const at = this.clock.now();
    const disclosure = await tx.findOne(DisclosureRow, {
      where: { placementId, recipientOrganisationId: actor.organisationId, closedAt: IsNull(), validUntil: MoreThanOrEqual(dayInHelsinki(at)) },
    });
    if (!disclosure) return refuse('not-found');
    const { organisationId, clientId } = disclosure;
    const agreement = await this.agreements.active(tx, organisationId, actor.organisationId, 'placement', at);
    const client = agreement && await this.clients.find(tx, organisationId, clientId);
    if (!agreement || !client) return refuse('not-found');
    const needs = await this.clients.barriersOf(tx, organisationId, clientId);
    const barriers = needs.filter((need) => need.droppedOn === null && need.solution === null).map((need) => need.barrier);
    await this.tellTheOwner(tx, actor, organisationId, placementId, at);
    return { shown: whatShows({ ...client, barriers }, disclosedFields(disclosure, agreement)) };
  }

  /** The look stands in the owner's log, whose client it is; nothing is shown when it cannot be written. */
  private async tellTheOwner(tx: EntityManager, actor: Actor, owner: string, placementId: string, at: Date): Promise<void> {
    await actAs(tx, owner);
    await this.audit.record(tx, {
      at, organisationId: owner, person: actor, actor, action: 'look-through-window', objectKind: 'placement', objectId: placementId, outcome: 'done',
    });
    await actAs(tx, actor.organisationId);
  }
}
