import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isRefusal, newId, refuse, type Clock } from '@pirtti/kernel';
import { type Actor, CLOCK, type Command, CommandContext, CurrentActor, NeedsRole, pageOf, Reads } from '@pirtti/http-kit';
import type { ActivityContent } from '../domain/activity-content.js';
import { draftActivity } from '../domain/draft-activity.js';
import { editActivity } from '../domain/edit-activity.js';
import { ActivityReader } from '../storage/activity.reader.js';
import { OwnActivityListResponse } from './activity-list.response.js';
import { ActivityRenderer } from './activity-renderer.js';
import { ActivityRequest, contentOf } from './activity.request.js';
import { ActivityResponse } from './activity.response.js';
import { ListOwnActivitiesRequest } from './list-activities.request.js';
import { PickedPlaces } from '../../places/storage/picked-places.js';
import { OwnActivity } from './own-activity.js';

/** An organisation's own activities. */
@ApiTags('activities')
@Controller('activities')
@NeedsRole('activity-publisher')
export class ActivitiesController {
  constructor(
    private readonly reads: Reads,
    private readonly activities: ActivityReader,
    private readonly renderer: ActivityRenderer,
    private readonly own: OwnActivity,
    private readonly picked: PickedPlaces,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: OwnActivityListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListOwnActivitiesRequest): Promise<OwnActivityListResponse> {
    return this.reads.run(actor, { action: 'list-activities', objectKind: 'activity' }, async (tx) => {
      const at = this.clock.now();
      const { items, total, counts } = await this.activities.listOwn(tx, actor.organisationId, request, pageOf(request), at);
      return { items: await this.renderer.render(tx, items, at), total, counts };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: ActivityResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActivityResponse> {
    return this.reads.run(actor, { action: 'read-activity', objectKind: 'activity', objectId: id }, (tx) => this.own.show(tx, actor, id, this.clock.now()));
  }

  @Post()
  @ApiCreatedResponse({ type: ActivityResponse })
  draft(@CommandContext() command: Command, @Body() request: ActivityRequest): Promise<ActivityResponse> {
    const activityId = newId();
    const { actor: { organisationId }, at } = command;
    return this.own.change(command, 'draft-activity', activityId, async (tx) => {
      const content = await this.picked.resolve(tx, organisationId, contentOf(request));
      const problem = isRefusal(content) ? content : await this.own.strangersIn(tx, content);
      return problem ? () => problem : draftActivity({ activityId, organisationId, content: content as ActivityContent, at });
    });
  }

  @Put(':id')
  @ApiOkResponse({ type: ActivityResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ActivityRequest): Promise<ActivityResponse> {
    return this.own.change(command, 'edit-activity', id, async (tx) => {
      const before = await this.activities.findOwn(tx, command.actor.organisationId, id);
      const content = await this.picked.resolve(tx, command.actor.organisationId, contentOf(request), before?.content);
      const problem = isRefusal(content) ? content : await this.own.strangersIn(tx, content);
      if (problem) return (activity) => (activity ? problem : refuse('not-found'));
      return editActivity({ content: content as ActivityContent, bilingual: await this.own.isBilingual(tx, command), at: command.at });
    });
  }

  /** A new draft with the same words; when it meets and from what it grew are its own to say. */
  @Post(':id/copies')
  @ApiCreatedResponse({ type: ActivityResponse })
  copy(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    const activityId = newId();
    const { actor: { organisationId }, at } = command;
    return this.own.change(command, 'copy-activity', activityId, async (tx) => {
      const original = await this.activities.findOwn(tx, organisationId, id);
      return original ? draftActivity({ activityId, organisationId, content: { ...original.content, schedule: null, originIds: [] }, at }) : () => refuse('not-found');
    });
  }
}
