import { Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { eraseFeedbackWords } from '../domain/give-feedback.js';
import { FeedbackStore } from '../storage/feedback.store.js';
import { FeedbackListResponse } from './feedback.dto.js';

/** What those who took part have told of an organisation's own activity. */
@ApiTags('feedback')
@Controller('activities/:id/feedback')
@NeedsRole('activity-publisher')
export class FeedbackController {
  constructor(private readonly commands: Commands, private readonly reads: Reads, private readonly store: FeedbackStore, private readonly activities: ActivityReader) {}

  @Get()
  @ApiOkResponse({ type: FeedbackListResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<FeedbackListResponse> {
    return this.reads.run(actor, { action: 'read-feedback', objectKind: 'activity', objectId: id, personal: true }, (tx) => this.show(tx, actor, id, pageOf(request)));
  }

  /** Takes the words of one answer away; that there was one stays. */
  @Post(':feedbackId/erasure')
  @ApiCreatedResponse({ type: FeedbackListResponse })
  erase(@CommandContext() command: Command, @Param('id') id: string, @Param('feedbackId') feedbackId: string): Promise<FeedbackListResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'erase-feedback', objectKind: 'activity', objectId: id,
      work: (tx) => this.store.change(tx, actor.organisationId, id, feedbackId, eraseFeedbackWords({ at })),
      render: (tx) => this.show(tx, actor, id, pageOf({})),
    });
  }

  private async show(tx: EntityManager, { organisationId }: Actor, id: string, paging: ReturnType<typeof pageOf>): Promise<FeedbackListResponse | undefined> {
    const activity = await this.activities.findOwn(tx, organisationId, id);
    return activity && FeedbackListResponse.of(await this.store.seen(tx, organisationId, id, paging));
  }
}
