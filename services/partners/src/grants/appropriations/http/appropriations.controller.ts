import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { newId } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { GrantTimelineEntryResponse } from '../../http/grant-timeline.response.js';
import { timelineOf } from '../../storage/grant-timeline.row.js';
import { changeAppropriation, setAside, type Appropriation } from '../domain/appropriation.js';
import { AppropriationStore } from '../storage/appropriation.store.js';
import { AppropriationListResponse, AppropriationResponse, ChangeAppropriationRequest, SetAsideRequest } from './appropriation.shapes.js';

/** The granter's money for grants, year by year. Its own people alone see it; what was granted is public. */
@ApiTags('grants')
@Controller('grant-appropriations')
export class AppropriationsController {
  constructor(private readonly commands: Commands, private readonly reads: Reads, private readonly appropriations: AppropriationStore, private readonly organisations: OrganisationStore) {}

  @Get()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: AppropriationListResponse })
  list(@CurrentActor() actor: Actor): Promise<AppropriationListResponse> {
    return this.reads.run(actor, { action: 'list-appropriations', objectKind: 'grant-appropriation' }, async (tx) => {
      const items: AppropriationResponse[] = [];
      for (const one of await this.appropriations.all(tx)) items.push(await withStory(tx, one));
      return { items, total: items.length };
    });
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: AppropriationResponse })
  setAside(@CommandContext() command: Command, @Body() request: SetAsideRequest): Promise<AppropriationResponse> {
    const [id, { actor, at }] = [newId(), command];
    return this.change(command, 'set-aside-appropriation', id, async (tx) =>
      setAside({ ...request, id, by: doerOf(actor), organisationType: (await this.organisations.find(tx, actor.organisationId))?.type, at }));
  }

  @Put(':id')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: AppropriationResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeAppropriationRequest): Promise<AppropriationResponse> {
    const { actor, at } = command;
    return this.change(command, 'change-appropriation', id, () => Promise.resolve(changeAppropriation({ ...request, by: doerOf(actor), at })));
  }

  private change(command: Command, action: string, id: string, decide: (tx: EntityManager) => Promise<Parameters<AppropriationStore['change']>[2]>): Promise<AppropriationResponse> {
    return this.commands.run(command, {
      action, objectKind: 'grant-appropriation', objectId: id,
      work: async (tx) => this.appropriations.change(tx, id, await decide(tx)),
      render: async (tx, changed) => {
        const one = await this.appropriations.find(tx, changed);
        return one && withStory(tx, one);
      },
    });
  }
}

async function withStory(tx: EntityManager, { id, year, name, amountCents, grantedCents, version }: Appropriation): Promise<AppropriationResponse> {
  return { id, year, name, amountCents, grantedCents, version, timeline: (await timelineOf(tx, id)).map(GrantTimelineEntryResponse.of) };
}
