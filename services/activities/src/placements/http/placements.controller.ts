import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { refuse, type Decision, type LocalizedText, type Refusal } from '@pirtti/kernel';
import { type Actor, Agreements, type Command, CommandContext, Commands, CurrentActor, NeedsRole, Organisations, pageOf, Reads, RefusesWithoutAgreement } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { acceptPlacement, type AcceptPlacement } from '../domain/accept-placement.js';
import { declinePlacement } from '../domain/decline-placement.js';
import type { PlacementFact } from '../domain/placement-facts.js';
import type { PlacementSituation } from '../domain/placement-situation.js';
import { PlacementReader, type PlacementView } from '../storage/placement.reader.js';
import { PlacementStore } from '../storage/placement.store.js';
import { PlacementListResponse, PlacementResponse } from './placement.response.js';
import { DeclinePlacementRequest, ListPlacementsRequest } from './placement.requests.js';

/** Shown until the registry's mail has told the asking organisation's name. */
const NOT_YET_KNOWN: LocalizedText = { fi: 'Pyytävä organisaatio', sv: 'Organisationen som begär', en: 'Requesting organisation' };

/** Seats that regions ask of the association for people known by a code. */
@ApiTags('placements')
@Controller()
@NeedsRole('activity-publisher')
export class PlacementsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: PlacementStore,
    private readonly placements: PlacementReader,
    private readonly activities: ActivityReader,
    private readonly organisations: Organisations,
    private readonly agreements: Agreements,
  ) {}

  @Get('placements')
  @ApiOkResponse({ type: PlacementListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListPlacementsRequest): Promise<PlacementListResponse> {
    return this.reads.run(actor, { action: 'list-placements', objectKind: 'placement', personal: true }, (tx) => this.listed(tx, request));
  }

  @Get('activities/:id/placements')
  @ApiOkResponse({ type: PlacementListResponse })
  ofActivity(@CurrentActor() actor: Actor, @Param('id') activityId: string, @Query() request: ListPlacementsRequest): Promise<PlacementListResponse> {
    return this.reads.run(actor, { action: 'list-placements', objectKind: 'activity', objectId: activityId, personal: true }, async (tx) =>
      (await this.activities.findOwn(tx, actor.organisationId, activityId)) && this.listed(tx, request, activityId));
  }

  @Post('placements/:id/acceptance')
  @ApiCreatedResponse({ type: PlacementResponse })
  @RefusesWithoutAgreement()
  accept(@CommandContext() command: Command, @Param('id') id: string): Promise<PlacementResponse> {
    return this.change(command, 'accept-placement', id, async (tx) => acceptPlacement({ at: command.at, ...(await this.agreement(tx, command, id)) }));
  }

  @Post('placements/:id/declining')
  @ApiCreatedResponse({ type: PlacementResponse })
  decline(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: DeclinePlacementRequest): Promise<PlacementResponse> {
    return this.change(command, 'decline-placement', id, async () => declinePlacement({ reason, at: command.at }));
  }

  private async agreement(tx: EntityManager, { actor, at }: Command, id: string): Promise<Pick<AcceptPlacement, 'agreed' | 'ended'>> {
    const asker = (await this.placements.find(tx, id))?.placement.requestingOrganisationId;
    if (asker === undefined || asker === actor.organisationId) return { agreed: true };
    if (await this.agreements.active(tx, asker, actor.organisationId, 'placement', at)) return { agreed: true };
    return { agreed: false, ended: await this.agreements.lastEnded(tx, asker, actor.organisationId, 'placement', at) };
  }

  private change(
    command: Command, action: string, objectId: string, gather: (tx: EntityManager) => Promise<Decision<PlacementSituation, PlacementFact>>,
  ): Promise<PlacementResponse> {
    return this.commands.run(command, {
      action, objectKind: 'placement', objectId,
      work: async (tx): Promise<{ id: string } | Refusal> => (await this.store.change(tx, objectId, await gather(tx))) ?? refuse('not-found'),
      render: async (tx, id) => {
        const view = await this.placements.find(tx, id);
        return view && (await this.rendered(tx, [view]))[0];
      },
    });
  }

  private async listed(tx: EntityManager, request: ListPlacementsRequest, activityId?: string): Promise<PlacementListResponse> {
    const filter = { ...(activityId && { activityId }), ...(request.status && { status: request.status }) };
    const { items, total } = await this.placements.list(tx, filter, pageOf(request));
    return { items: await this.rendered(tx, items), total };
  }

  private async rendered(tx: EntityManager, views: readonly PlacementView[]): Promise<PlacementResponse[]> {
    const askers = await this.organisations.findMany(tx, views.map(({ placement }) => placement.requestingOrganisationId));
    return views.map((view) => PlacementResponse.of(view, askers.get(view.placement.requestingOrganisationId)?.names ?? NOT_YET_KNOWN));
  }
}
