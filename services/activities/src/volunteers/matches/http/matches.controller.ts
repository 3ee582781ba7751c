import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { Clock, Decision } from '@pirtti/kernel';
import { VolunteerTimelineResponse } from '../../volunteers/http/volunteer.response.js';
import { VolunteerStore } from '../../volunteers/storage/volunteer.store.js';
import type { MatchFact } from '../domain/match.js';
import { endMatch, pauseMatch, resumeMatch, type Meeting } from '../domain/run-match.js';
import { MatchReader } from '../storage/match.reader.js';
import { MatchStore } from '../storage/match.store.js';
import { MatchRenderer } from './match-renderer.js';
import { VolunteerMatchListResponse, VolunteerMatchResponse } from './match.response.js';
import { EndMatchRequest, ListVolunteerMatchesRequest, PauseMatchRequest } from './need.request.js';

/** Who goes with whom. */
@ApiTags('volunteers')
@Controller('volunteer-matches')
@NeedsRole('volunteer-coordinator')
export class VolunteerMatchesController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: MatchStore, private readonly reader: MatchReader, private readonly volunteers: VolunteerStore,
    private readonly renderer: MatchRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: VolunteerMatchListResponse })
  list(@CurrentActor() actor: Actor, @Query() { status, volunteerId, role, ...paging }: ListVolunteerMatchesRequest): Promise<VolunteerMatchListResponse> {
    return this.reads.run(actor, { action: 'list-volunteer-matches', objectKind: 'volunteer-match', personal: true }, async (tx) => {
      const { items, total, counts } = await this.reader.matches(tx, { ...(status && { status }), ...(volunteerId && { volunteerId }), ...(role && { role }) }, pageOf(paging));
      return { items: await this.renderer.matches(tx, items, this.clock.now()), total, counts };
    });
  }

  @Get(':id')
  @ApiOkResponse({ type: VolunteerMatchResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<VolunteerMatchResponse> {
    return this.reads.run(actor, { action: 'read-volunteer-match', objectKind: 'volunteer-match', objectId: id, personal: true }, (tx) => this.renderer.match(tx, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @ApiOkResponse({ type: VolunteerTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<VolunteerTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'volunteer-match', objectId: id, personal: true }, async (tx) =>
      ((await this.store.find(tx, id)) ? VolunteerTimelineResponse.of(await this.volunteers.timeline(tx, { matchId: id }, pageOf(request))) : undefined));
  }

  @Post(':id/pause')
  @ApiCreatedResponse({ type: VolunteerMatchResponse })
  pause(@CommandContext() command: Command, @Param('id') id: string, @Body() { on, version }: PauseMatchRequest): Promise<VolunteerMatchResponse> {
    return this.change(command, 'pause-volunteer-match', id, pauseMatch({ from: on, version, at: command.at }));
  }

  @Post(':id/resumption')
  @ApiCreatedResponse({ type: VolunteerMatchResponse })
  resume(@CommandContext() command: Command, @Param('id') id: string, @Body() { on, version }: PauseMatchRequest): Promise<VolunteerMatchResponse> {
    return this.change(command, 'resume-volunteer-match', id, resumeMatch({ on, version, at: command.at }));
  }

  @Post(':id/ending')
  @ApiCreatedResponse({ type: VolunteerMatchResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { lastDay, reason, outcome, waitsAgain, version }: EndMatchRequest): Promise<VolunteerMatchResponse> {
    return this.change(command, 'end-volunteer-match', id, endMatch({ lastDay, reason, outcome, waitsAgain, version, at: command.at }));
  }

  private change(command: Command, action: string, objectId: string, decide: Decision<Meeting, MatchFact>): Promise<VolunteerMatchResponse> {
    return this.commands.run(command, {
      action, objectKind: 'volunteer-match', objectId,
      work: (tx) => this.store.change(tx, objectId, decide, 'coordinator'),
      render: (tx, id) => this.renderer.match(tx, id, command.at),
    });
  }
}
