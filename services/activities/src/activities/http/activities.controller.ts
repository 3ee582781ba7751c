import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { newId, type Clock } from '@pirtti/kernel';
import { type Actor, CLOCK, type Command, CommandContext, Commands, CurrentActor, NeedsRole, Organisations, pageOf, Reads } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { draftActivity } from '../domain/draft-activity.js';
import { editActivity } from '../domain/edit-activity.js';
import { publishActivity } from '../domain/publish-activity.js';
import { ActivityReader } from '../storage/activity.reader.js';
import { ActivityStore } from '../storage/activity.store.js';
import { ActivityListResponse } from './activity-list.response.js';
import { ActivityRenderer } from './activity-renderer.js';
import { ActivityRequest, contentOf } from './activity.request.js';
import { ActivityResponse } from './activity.response.js';
import { ListOwnActivitiesRequest } from './list-activities.request.js';

/** An organisation's own activities. */
@ApiTags('activities')
@Controller('activities')
@NeedsRole('activity-publisher')
export class ActivitiesController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: ActivityStore,
    private readonly activities: ActivityReader,
    private readonly organisations: Organisations,
    private readonly renderer: ActivityRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: ActivityListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListOwnActivitiesRequest): Promise<ActivityListResponse> {
    return this.reads.run(actor, { action: 'list-activities', objectKind: 'activity' }, async (tx) => {
      const { items, total } = await this.activities.listOwn(tx, actor.organisationId, request.status, pageOf(request));
      return { items: await this.renderer.render(tx, items, this.clock.now()), total };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: ActivityResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActivityResponse> {
    return this.reads.run(actor, { action: 'read-activity', objectKind: 'activity', objectId: id }, (tx) => this.own(tx, actor, id, this.clock.now()));
  }

  @Post()
  @ApiCreatedResponse({ type: ActivityResponse })
  draft(@CommandContext() command: Command, @Body() request: ActivityRequest): Promise<ActivityResponse> {
    const activityId = newId();
    const { actor: { organisationId }, at } = command;
    return this.change(command, 'draft-activity', activityId, async (tx) =>
      this.store.change(tx, activityId, draftActivity({ activityId, organisationId, content: contentOf(request), at })));
  }

  @Put(':id')
  @ApiOkResponse({ type: ActivityResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ActivityRequest): Promise<ActivityResponse> {
    return this.change(command, 'edit-activity', id, async (tx) =>
      this.store.change(tx, id, editActivity({ content: contentOf(request), bilingual: await this.isBilingual(tx, command), at: command.at })));
  }

  @Post(':id/publication')
  @ApiCreatedResponse({ type: ActivityResponse })
  publish(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    return this.change(command, 'publish-activity', id, async (tx) =>
      this.store.change(tx, id, publishActivity({ bilingual: await this.isBilingual(tx, command), at: command.at })));
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => ReturnType<ActivityStore['change']>): Promise<ActivityResponse> {
    return this.commands.run(command, { action, objectKind: 'activity', objectId, work, render: (tx, id) => this.own(tx, command.actor, id, command.at) });
  }

  private async own(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<ActivityResponse | undefined> {
    const activity = await this.activities.findOwn(tx, actor.organisationId, id);
    return activity && this.renderer.renderOne(tx, activity, at);
  }

  private async isBilingual(tx: EntityManager, { actor }: Command): Promise<boolean> {
    return (await this.organisations.find(tx, actor.organisationId))?.bilingual ?? false;
  }
}
