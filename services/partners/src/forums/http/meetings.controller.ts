import { Body, Controller, Get, Header, Headers, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AnyRole, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { preferredLanguage, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../agreements/http/doer-of.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { cancelMeeting, changeMeeting } from '../domain/call-meeting.js';
import { holdMeeting } from '../domain/hold-meeting.js';
import { writeMinutes } from '../domain/write-minutes.js';
import { Convening } from '../letters/convening.js';
import { ForumReader } from '../storage/forum.reader.js';
import { ForumStore } from '../storage/forum.store.js';
import { MeetingStore } from '../storage/meeting.store.js';
import { DIALOGUE_ROLES, DialogueRenderer } from './dialogue-renderer.js';
import { DialogueTimelineResponse } from './dialogue-timeline.response.js';
import { ReasonRequest } from './forum.request.js';
import { invitation } from './invitation.js';
import { ChangeMeetingRequest, HoldMeetingRequest, meetingContentOf, MinutesRequest, minutesOf } from './meeting.request.js';
import { MeetingResponse } from './meeting.response.js';
import { unknownAmong } from './unknown-among.js';

/** Meetings to which the person's organisation is invited, or which it has called. */
@ApiTags('forums')
@Controller('meetings')
export class MeetingsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly meetings: MeetingStore, private readonly forums: ForumStore,
    private readonly reader: ForumReader, private readonly organisations: OrganisationStore, private readonly renderer: DialogueRenderer, private readonly convening: Convening,
  ) {}

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: MeetingResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<MeetingResponse> {
    return this.reads.run(actor, { action: 'read-meeting', objectKind: 'meeting', objectId: id }, (tx) => this.renderer.meeting(tx, actor, id));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: DialogueTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<DialogueTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'meeting', objectId: id }, async (tx) =>
      (await this.meetings.find(tx, id)) && this.renderer.timeline(tx, await this.reader.timeline(tx, { meetingId: id }, pageOf(request))));
  }

  /** The invitation for a calendar. Taken again after a change, it moves or strikes out what the calendar had. */
  @Get(':id/invitation.ics')
  @AnyRole()
  @Header('Content-Type', 'text/calendar; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="kokous.ics"')
  @Header('Vary', 'Accept-Language')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  calendar(@CurrentActor() actor: Actor, @Param('id') id: string, @Headers('accept-language') languages?: string): Promise<string> {
    return this.reads.run(actor, { action: 'read-meeting', objectKind: 'meeting', objectId: id }, async (tx) => {
      const meeting = await this.meetings.find(tx, id);
      if (!meeting) return undefined;
      const convener = await this.organisations.find(tx, meeting.organisationId);
      return invitation(meeting, { forum: await this.forums.find(tx, meeting.forumId), convener }, preferredLanguage(languages));
    });
  }

  @Put(':id')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: MeetingResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeMeetingRequest): Promise<MeetingResponse> {
    const { actor, at } = command;
    const [content, { version, reason = null }] = [meetingContentOf(request), request];
    return this.change(command, 'change-meeting', id, async (tx) => (await unknownAmong(this.organisations, tx, content.invited))
      ?? this.convening.change(tx, actor.organisationId, id, changeMeeting({ by: doerOf(actor), content, version, reason, at }), at));
  }

  @Post(':id/cancellation')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: MeetingResponse })
  cancel(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: ReasonRequest): Promise<MeetingResponse> {
    const { actor, at } = command;
    return this.change(command, 'cancel-meeting', id, (tx) => this.convening.change(tx, actor.organisationId, id, cancelMeeting({ by: doerOf(actor), reason, at }), at));
  }

  /** It was held, and so many came for whom; said again, it corrects the count. */
  @Post(':id/holding')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: MeetingResponse })
  hold(@CommandContext() command: Command, @Param('id') id: string, @Body() { participants, others = 0 }: HoldMeetingRequest): Promise<MeetingResponse> {
    const { actor, at } = command;
    const came = participants.map(({ organisationId, people }) => ({ organisationId: organisationId.toLowerCase(), people }));
    return this.change(command, 'hold-meeting', id, async (tx) => {
      const known = await this.organisations.findMany(tx, came.map(({ organisationId }) => organisationId));
      return this.meetings.change(tx, actor.organisationId, id, holdMeeting({ by: doerOf(actor), came, others, known, at }));
    });
  }

  @Put(':id/minutes')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: MeetingResponse })
  write(@CommandContext() command: Command, @Param('id') id: string, @Body() request: MinutesRequest): Promise<MeetingResponse> {
    const { actor, at } = command;
    const decide = writeMinutes({ by: doerOf(actor), version: request.version, ...minutesOf(request), at });
    return this.change(command, 'write-minutes', id, (tx) => this.meetings.change(tx, actor.organisationId, id, decide));
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<MeetingResponse> {
    return this.commands.run(command, { action, objectKind: 'meeting', objectId, work, render: (tx, id) => this.renderer.meeting(tx, command.actor, id) });
  }
}
