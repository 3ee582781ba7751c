import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { IDEA_STATUS_CODES, newId, type Decision, type Role } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { doerOf } from '../../http/doer.js';
import { textOf } from '../../http/text.request.js';
import { answerIdea, letGoOfIdea, mergeIdea, publishIdea, raiseIdea, takeUpIdea, turnDownIdea } from '../domain/change-idea.js';
import type { Idea, IdeaDoer, IdeaFact } from '../domain/idea.js';
import { IdeaSearch } from '../storage/idea-search.js';
import { IdeaStore } from '../storage/idea.store.js';
import { IDEA_KEEPERS, IdeaRenderer } from './idea-renderer.js';
import { AnswerIdeaRequest, ideaContentOf, ListIdeasRequest, MergeIdeaRequest, PublishIdeaRequest, RecordIdeaRequest, TurnDownIdeaRequest } from './idea.requests.js';
import { IdeaListResponse, IdeaResponse, IdeaTimelineResponse } from './idea.responses.js';

/** Whoever meets residents may hear a wish and write it down. */
export const IDEA_HEARERS = [...IDEA_KEEPERS, 'association-adviser', 'service-counsellor', 'link-person-coordinator', 'link-person'] as const satisfies readonly Role[];

/** What a deed needs to know of whoever does it. */
interface Doing {
  readonly by: IdeaDoer;
  readonly at: Date;
  readonly servesArea: (idea: Pick<Idea, 'municipalityCode'>) => boolean;
}

/** Residents' wishes on the tables of those who can make them come true. */
@ApiTags('ideas')
@Controller('ideas')
export class IdeasController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: IdeaStore, private readonly found: IdeaSearch, private readonly renderer: IdeaRenderer, private readonly activities: ActivityReader,
  ) {}

  /** Those of the municipalities that one's organisation serves, and what it has written down itself. */
  @Get()
  @NeedsRole(...IDEA_HEARERS)
  @ApiOkResponse({ type: IdeaListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListIdeasRequest): Promise<IdeaListResponse> {
    const { status, sort = 'newest', ...rest } = request;
    return this.reads.run(actor, { action: 'list-ideas', objectKind: 'idea' }, async (tx) => this.renderer.list(tx, actor, await this.found.search(tx, {
      ...rest, statuses: status ? [status] : IDEA_STATUS_CODES, area: await this.renderer.areaOf(tx, actor), sort, ...pageOf(request),
    })));
  }

  @Get(':id')
  @NeedsRole(...IDEA_HEARERS)
  @ApiOkResponse({ type: IdeaResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<IdeaResponse> {
    return this.reads.run(actor, { action: 'read-idea', objectKind: 'idea', objectId: id }, (tx) => this.renderer.one(tx, actor, id));
  }

  @Get(':id/timeline')
  @NeedsRole(...IDEA_HEARERS)
  @ApiOkResponse({ type: IdeaTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<IdeaTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'idea', objectId: id }, (tx) => this.renderer.timeline(tx, id, pageOf(request)));
  }

  /** A wish that somebody heard, at the library's desk or in a meeting. */
  @Post()
  @NeedsRole(...IDEA_HEARERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  record(@CommandContext() command: Command, @Body() request: RecordIdeaRequest): Promise<IdeaResponse> {
    const ideaId = newId();
    const content = ideaContentOf(request);
    return this.change(command, 'record-idea', ideaId, ({ by, at, servesArea }) =>
      raiseIdea({ ideaId, content, channel: request.channel, heardFrom: request.heardFrom ?? 1, isChecked: servesArea(content), by, at }));
  }

  @Post(':id/publication')
  @NeedsRole(...IDEA_KEEPERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  publish(@CommandContext() command: Command, @Param('id') id: string, @Body() { words, village, kind, targetGroups }: PublishIdeaRequest): Promise<IdeaResponse> {
    const changes = { ...(words !== undefined && { words }), ...(village !== undefined && { village }), ...(kind !== undefined && { kind }), ...(targetGroups && { targetGroups }) };
    return this.change(command, 'publish-idea', id, (doing) => publishIdea({ changes, ...doing }));
  }

  @Post(':id/turning-down')
  @NeedsRole(...IDEA_KEEPERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  turnDown(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: TurnDownIdeaRequest): Promise<IdeaResponse> {
    return this.change(command, 'turn-down-idea', id, (doing) => turnDownIdea({ reason, ...doing }));
  }

  @Post(':id/merging')
  @NeedsRole(...IDEA_KEEPERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  merge(@CommandContext() command: Command, @Param('id') id: string, @Body() { intoId }: MergeIdeaRequest): Promise<IdeaResponse> {
    return this.change(command, 'merge-idea', id, async (doing, tx) => {
      await this.store.waitForBoth(tx, [id, intoId]);
      return mergeIdea({ into: await this.store.find(tx, intoId), ...doing });
    });
  }

  /** The organisation works on it. */
  @Post(':id/taking-up')
  @NeedsRole(...IDEA_KEEPERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  takeUp(@CommandContext() command: Command, @Param('id') id: string): Promise<IdeaResponse> {
    return this.change(command, 'take-up-idea', id, takeUpIdea);
  }

  /** The organisation does not work on it after all. */
  @Post(':id/letting-go')
  @NeedsRole(...IDEA_KEEPERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  letGo(@CommandContext() command: Command, @Param('id') id: string): Promise<IdeaResponse> {
    return this.change(command, 'let-go-of-idea', id, letGoOfIdea);
  }

  /** What came of it, for everybody to read. */
  @Post(':id/answer')
  @NeedsRole(...IDEA_KEEPERS)
  @ApiCreatedResponse({ type: IdeaResponse })
  answer(@CommandContext() command: Command, @Param('id') id: string, @Body() { answer, activityId }: AnswerIdeaRequest): Promise<IdeaResponse> {
    return this.change(command, 'answer-idea', id, async (doing, tx) => {
      const activity = activityId ? await this.activities.find(tx, activityId) : undefined;
      const became = activityId ? { id: activityId, kind: activity?.content.kind ?? 'event', isPublished: activity?.status === 'published' } : null;
      return answerIdea({ answer: textOf(answer), activity: became, supporters: await this.store.supporters(tx, id), ...doing });
    });
  }

  private change(command: Command, action: string, objectId: string, decide: (doing: Doing, tx: EntityManager) => Decision<Idea | undefined, IdeaFact> | Promise<Decision<Idea | undefined, IdeaFact>>): Promise<IdeaResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action, objectKind: 'idea', objectId,
      work: async (tx) => this.store.change(tx, objectId, await decide({ by: doerOf(actor, IDEA_HEARERS), at, servesArea: await this.renderer.servesOf(tx, actor) }, tx)),
      render: (tx, id) => this.renderer.one(tx, actor, id),
    });
  }
}
