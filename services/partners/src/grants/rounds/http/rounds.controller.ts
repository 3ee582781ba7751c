import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { newId, preferredLanguage, type Clock } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { AppropriationStore } from '../../appropriations/storage/appropriation.store.js';
import { PrinciplesStore } from '../../principles/storage/principles.store.js';
import { changeRound, draftRound, type RoundGround } from '../domain/draft-round.js';
import { publishRound } from '../domain/publish-round.js';
import type { RoundTerms } from '../domain/round.js';
import { RoundSearch } from '../storage/round-search.js';
import { RoundStore } from '../storage/round.store.js';
import { ListRoundsRequest, roundCriteriaOf } from './list-rounds.request.js';
import { RoundRenderer } from './round-renderer.js';
import { ChangeRoundRequest, PublishRoundRequest, RoundRequest, roundTermsOf } from './round.request.js';
import { RoundListResponse, RoundResponse } from './round.response.js';

/** Rounds in which associations apply for grants: everybody at work reads what is published, a granter also its drafts. */
@ApiTags('grants')
@Controller('grant-rounds')
export class RoundsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly rounds: RoundStore,
    private readonly found: RoundSearch,
    private readonly appropriations: AppropriationStore,
    private readonly principles: PrinciplesStore,
    private readonly renderer: RoundRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: RoundListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListRoundsRequest, @Headers('accept-language') languages?: string): Promise<RoundListResponse> {
    return this.reads.run(actor, { action: 'list-grant-rounds', objectKind: 'grant-round' }, async (tx) => {
      const at = this.clock.now();
      return this.renderer.list(tx, actor.organisationId, await this.found.search(tx, roundCriteriaOf(request), preferredLanguage(languages), at), at);
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: RoundResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<RoundResponse> {
    return this.reads.run(actor, { action: 'read-grant-round', objectKind: 'grant-round', objectId: id }, (tx) => this.renderer.letter(tx, actor.organisationId, id, this.clock.now()));
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: RoundResponse })
  draft(@CommandContext() command: Command, @Body() request: RoundRequest): Promise<RoundResponse> {
    const [roundId, terms, { actor, at }] = [newId(), roundTermsOf(request), command];
    return this.change(command, 'draft-grant-round', roundId, async (tx) => draftRound({ roundId, by: doerOf(actor), terms, ground: await this.groundOf(tx, actor, terms), at }));
  }

  @Put(':id')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: RoundResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeRoundRequest): Promise<RoundResponse> {
    const [terms, { actor, at }] = [roundTermsOf(request), command];
    return this.change(command, 'change-grant-round', id, async (tx) => changeRound({ by: doerOf(actor), terms, ground: await this.groundOf(tx, actor, terms), version: request.version, at }));
  }

  @Post(':id/publication')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: RoundResponse })
  publish(@CommandContext() command: Command, @Param('id') id: string, @Body() { version }: PublishRoundRequest): Promise<RoundResponse> {
    return this.change(command, 'publish-grant-round', id, () => Promise.resolve(publishRound({ by: doerOf(command.actor), version, at: command.at })));
  }

  private change(command: Command, action: string, id: string, decide: (tx: EntityManager) => Promise<Parameters<RoundStore['change']>[2]>): Promise<RoundResponse> {
    return this.commands.run(command, {
      action, objectKind: 'grant-round', objectId: id,
      work: async (tx) => this.rounds.change(tx, id, await decide(tx)),
      render: (tx, changed) => this.renderer.letter(tx, command.actor.organisationId, changed, command.at),
    });
  }

  private async groundOf(tx: EntityManager, { organisationId }: Actor, { appropriationId, principlesId }: RoundTerms): Promise<RoundGround> {
    const principles = principlesId === null ? undefined : await this.principles.find(tx, principlesId);
    return { appropriation: await this.appropriations.find(tx, appropriationId), hasPrinciples: principles?.organisationId === organisationId };
  }
}
