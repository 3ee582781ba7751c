import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, isRefusal, newId, refuse, type Clock, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { cannotBeReached } from '../../../people/domain/correct-person.js';
import { personDetailsOf } from '../../../people/http/person.request.js';
import { People } from '../../../people/storage/people.js';
import { VolunteerModelStore } from '../../models/storage/volunteer-model.store.js';
import { VolunteerStore } from '../../volunteers/storage/volunteer.store.js';
import type { Whose } from '../domain/need.js';
import { changeNeed, endNeed, raiseNeed } from '../domain/raise-need.js';
import { startMatch } from '../domain/run-match.js';
import { suggest } from '../domain/suggest.js';
import { MatchReader } from '../storage/match.reader.js';
import { MatchStore } from '../storage/match.store.js';
import { MatchRenderer } from './match-renderer.js';
import { SuggestionListResponse, VolunteerMatchResponse, VolunteerNeedListResponse, VolunteerNeedResponse } from './match.response.js';
import { ChangeVolunteerNeedRequest, EndVolunteerNeedRequest, ListVolunteerNeedsRequest, needContentOf, StartMatchRequest, VolunteerNeedRequest } from './need.request.js';

/** Who wishes for a volunteer, and who would fit. */
@ApiTags('volunteers')
@Controller('volunteer-needs')
@NeedsRole('volunteer-coordinator')
export class VolunteerNeedsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: MatchStore, private readonly reader: MatchReader, private readonly models: VolunteerModelStore,
    private readonly volunteers: VolunteerStore, private readonly people: People, private readonly renderer: MatchRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: VolunteerNeedListResponse })
  list(@CurrentActor() actor: Actor, @Query() { status, ...paging }: ListVolunteerNeedsRequest): Promise<VolunteerNeedListResponse> {
    return this.reads.run(actor, { action: 'list-volunteer-needs', objectKind: 'volunteer-need', personal: true }, async (tx) => {
      const { items, total, counts } = await this.reader.needs(tx, status, pageOf(paging));
      return { items: await this.renderer.needs(tx, items, this.clock.now()), total, counts };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: VolunteerNeedResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VolunteerNeedResponse> {
    return this.reads.run(actor, { action: 'read-volunteer-need', objectKind: 'volunteer-need', objectId: id, personal: true }, (tx) => this.renderer.need(tx, id, this.clock.now()));
  }

  /** Who fits, with what speaks for and against each; the same question has the same answer. */
  @Get(':id/suggestions')
  @ApiOkResponse({ type: SuggestionListResponse })
  suggestions(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<SuggestionListResponse> {
    const { page, pageSize } = pageOf(request);
    return this.reads.run(actor, { action: 'suggest-volunteers', objectKind: 'volunteer-need', objectId: id, personal: true }, async (tx) => {
      const need = await this.store.findNeed(tx, id);
      const model = need && await this.models.find(tx, need.organisationId, need.modelId);
      if (!need || !model) return undefined;
      const all = suggest(need, model, await this.volunteers.candidates(tx), dayInHelsinki(this.clock.now()));
      return { items: await this.renderer.suggestions(tx, all.slice((page - 1) * pageSize, page * pageSize)), total: all.length };
    });
  }

  @Post()
  @ApiCreatedResponse({ type: VolunteerNeedResponse })
  raise(@CommandContext() command: Command, @Body() request: VolunteerNeedRequest): Promise<VolunteerNeedResponse> {
    const [needId, { actor: { organisationId }, at }, content] = [newId(), command, needContentOf(request)];
    return this.change(command, 'raise-volunteer-need', needId, async (tx) => {
      const whose = await this.whose(tx, command, request);
      if (isRefusal(whose)) return whose;
      return this.store.changeNeed(tx, needId, raiseNeed({ needId, organisationId, content, whose, model: await this.models.find(tx, organisationId, content.modelId), at }), 'coordinator');
    });
  }

  @Put(':id')
  @ApiOkResponse({ type: VolunteerNeedResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeVolunteerNeedRequest): Promise<VolunteerNeedResponse> {
    const content = needContentOf(request);
    return this.change(command, 'change-volunteer-need', id, async (tx) =>
      this.store.changeNeed(tx, id, changeNeed({ content, model: await this.models.find(tx, command.actor.organisationId, content.modelId), version: request.version, at: command.at }), 'coordinator'));
  }

  /** Nobody is looked for any longer. */
  @Post(':id/ending')
  @ApiCreatedResponse({ type: VolunteerNeedResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: EndVolunteerNeedRequest): Promise<VolunteerNeedResponse> {
    return this.change(command, 'end-volunteer-need', id, (tx) => this.store.changeNeed(tx, id, endNeed({ reason, at: command.at }), 'coordinator'));
  }

  /** The two begin to go together. */
  @Post(':id/matches')
  @ApiCreatedResponse({ type: VolunteerMatchResponse })
  match(@CommandContext() command: Command, @Param('id') needId: string, @Body() { volunteerId, startsOn }: StartMatchRequest): Promise<VolunteerMatchResponse> {
    const matchId = newId();
    return this.commands.run(command, {
      action: 'start-volunteer-match', objectKind: 'volunteer-match', objectId: matchId,
      work: (tx) => this.store.change(tx, matchId, startMatch({ matchId, startsOn, at: command.at }), 'coordinator', { volunteerId: volunteerId.toLowerCase(), needId }),
      render: (tx, id) => this.renderer.match(tx, id, command.at),
    });
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<VolunteerNeedResponse> {
    return this.commands.run(command, { action, objectKind: 'volunteer-need', objectId, work, render: (tx, id) => this.renderer.need(tx, id, command.at) });
  }

  /** By name or by code, one of the two. */
  private async whose(tx: EntityManager, { actor: { organisationId }, at }: Command, { person, placementId }: VolunteerNeedRequest): Promise<Whose | Refusal> {
    if (Boolean(person) === Boolean(placementId)) return refuse('need-is-of-one-person');
    if (placementId) return (await this.reader.isAccepted(tx, placementId.toLowerCase())) ? { personId: null, placementId: placementId.toLowerCase() } : refuse('placement-is-not-accepted');
    const details = personDetailsOf(person!);
    if (cannotBeReached(details)) return refuse('person-cannot-be-reached');
    return { personId: await this.people.keep(tx, { organisationId, ...details, at }), placementId: null };
  }
}
