import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, newId, type Clock, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../agreements/http/doer-of.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { callMeeting } from '../domain/call-meeting.js';
import { changeForum, endForum } from '../domain/change-forum.js';
import type { Forum, ForumFact } from '../domain/forum.js';
import { foundForum, type KnownTypes } from '../domain/found-forum.js';
import { Convening } from '../letters/convening.js';
import { ForumReader } from '../storage/forum.reader.js';
import { ForumSearch } from '../storage/forum-search.js';
import { ForumStore } from '../storage/forum.store.js';
import { DIALOGUE_ROLES, DialogueRenderer } from './dialogue-renderer.js';
import { DialogueTimelineResponse } from './dialogue-timeline.response.js';
import { ChangeForumRequest, forumContentOf, FoundForumRequest, ListForumsRequest, ReasonRequest } from './forum.request.js';
import { ForumListResponse, ForumResponse } from './forum.response.js';
import { MeetingRequest, meetingContentOf } from './meeting.request.js';
import { MeetingListResponse, MeetingResponse, MeetingRowResponse } from './meeting.response.js';
import { unknownAmong } from './unknown-among.js';

/** Forums that the person's organisation convenes or belongs to. */
@ApiTags('forums')
@Controller('forums')
export class ForumsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly forums: ForumStore, private readonly convening: Convening, private readonly found: ForumSearch,
    private readonly reader: ForumReader, private readonly organisations: OrganisationStore, private readonly renderer: DialogueRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: ForumListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListForumsRequest): Promise<ForumListResponse> {
    return this.reads.run(actor, { action: 'list-forums', objectKind: 'forum' }, async (tx) => {
      const at = this.clock.now();
      return this.renderer.list(tx, await this.found.search(tx, { ...request, ...pageOf(request), sort: request.sort ?? 'next' }, dayInHelsinki(at)), at);
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: ForumResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ForumResponse> {
    return this.reads.run(actor, { action: 'read-forum', objectKind: 'forum', objectId: id }, (tx) => this.renderer.forum(tx, actor, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: DialogueTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<DialogueTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'forum', objectId: id }, async (tx) =>
      (await this.forums.find(tx, id)) && this.renderer.timeline(tx, await this.reader.timeline(tx, { forumId: id }, pageOf(request))));
  }

  @Get(':id/meetings')
  @AnyRole()
  @ApiOkResponse({ type: MeetingListResponse })
  meetingsOf(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<MeetingListResponse> {
    return this.reads.run(actor, { action: 'list-meetings', objectKind: 'meeting' }, async (tx) => {
      if (!(await this.forums.find(tx, id))) return undefined;
      const { items, total } = await this.reader.meetings(tx, id, pageOf(request));
      return { items: items.map(MeetingRowResponse.of), total };
    });
  }

  @Post()
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: ForumResponse })
  start(@CommandContext() command: Command, @Body() request: FoundForumRequest): Promise<ForumResponse> {
    const [forumId, content, by] = [newId(), forumContentOf(request), doerOf(command.actor)];
    return this.change(command, 'found-forum', forumId, async (tx) =>
      foundForum({ forumId, by, forumType: request.type, expertGroup: request.expertGroup ?? null, content, known: await this.types(tx, by.organisationId, content.members), at: command.at }));
  }

  @Put(':id')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: ForumResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeForumRequest): Promise<ForumResponse> {
    const [{ version, reason }, content, by] = [request, forumContentOf(request), doerOf(command.actor)];
    return this.change(command, 'change-forum', id, async (tx) => changeForum({ by, content, version, reason, known: await this.types(tx, by.organisationId, content.members), at: command.at }));
  }

  @Post(':id/ending')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: ForumResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: ReasonRequest): Promise<ForumResponse> {
    return this.change(command, 'end-forum', id, async (tx) => {
      // Locked before counting: a meeting that is just being called counts.
      await this.forums.findLocked(tx, id);
      return endForum({ by: doerOf(command.actor), reason, meetingsAhead: await this.forums.meetingsAhead(tx, id), at: command.at });
    });
  }

  /** Calls a meeting, or writes down one that was held without a call. */
  @Post(':id/meetings')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: MeetingResponse })
  call(@CommandContext() command: Command, @Param('id') id: string, @Body() request: MeetingRequest): Promise<MeetingResponse> {
    const { actor, at } = command;
    const [meetingId, content] = [newId(), meetingContentOf(request)];
    return this.commands.run(command, {
      action: 'call-meeting', objectKind: 'meeting', objectId: meetingId,
      work: async (tx) => {
        const decide = callMeeting({ meetingId, forum: await this.forums.findLocked(tx, id), by: doerOf(actor), content, at });
        return (await unknownAmong(this.organisations, tx, content.invited)) ?? this.convening.change(tx, actor.organisationId, meetingId, decide, at);
      },
      render: (tx, called) => this.renderer.meeting(tx, actor, called),
    });
  }

  private async types(tx: EntityManager, own: string, members: readonly string[]): Promise<KnownTypes> {
    return new Map([...await this.organisations.findMany(tx, [own, ...members])].map(([id, { type }]) => [id, type]));
  }

  private change(command: Command, action: string, objectId: string, decide: (tx: EntityManager) => Promise<Decision<Forum | undefined, ForumFact>>): Promise<ForumResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action, objectKind: 'forum', objectId,
      work: async (tx) => this.forums.change(tx, objectId, await decide(tx)),
      render: (tx, id) => this.renderer.forum(tx, actor, id, at),
    });
  }
}
