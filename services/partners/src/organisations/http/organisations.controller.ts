import { Body, Controller, Get, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dayInHelsinki, newId, type Clock } from '@pirtti/kernel';
import { type Actor, AnyRole, CLOCK, type Command, CommandContext, Commands, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { confirmOrganisation } from '../../freshness/domain/confirm-organisation.js';
import { limitsOf } from '../../freshness/limits.js';
import { changeOrganisation } from '../domain/change-organisation.js';
import { delegateKeeping } from '../domain/delegate-keeping.js';
import { registrarOf } from '../domain/keepers.js';
import { registerOrganisation } from '../domain/register-organisation.js';
import { OrganisationReader } from '../storage/organisation.reader.js';
import { OrganisationSearch } from '../storage/organisation-search.js';
import { OrganisationStore } from '../storage/organisation.store.js';
import { surroundingsOf } from '../storage/surroundings.js';
import { ListOrganisationsRequest } from './list-organisations.request.js';
import { OrganisationListResponse } from './organisation-list.response.js';
import { OrganisationRecordResponse } from './organisation-record.response.js';
import { ChangeOrganisationRequest, contentOf, DelegateKeepingRequest, EndDelegationRequest, OrganisationRequest } from './organisation.request.js';
import { OrganisationResponse } from './organisation.response.js';
import { OrganisationTimelineResponse } from './timeline.response.js';

/** The registry at work: everyone who works here reads it, each organisation's keepers change it. */
@ApiTags('organisations')
@Controller('organisations')
export class OrganisationsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: OrganisationStore,
    private readonly organisations: OrganisationReader,
    private readonly searcher: OrganisationSearch,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: OrganisationListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListOrganisationsRequest): Promise<OrganisationListResponse> {
    return this.reads.run(actor, { action: 'list-organisations', objectKind: 'organisation' }, async (tx) => {
      const keeper = await this.organisations.keeper(tx, actor);
      const { items, total, facets } = await this.searcher.search(tx, { ...request, sort: request.sort ?? 'name', ...pageOf(request) }, dayInHelsinki(this.clock.now()));
      return { items: items.map(OrganisationResponse.of), total, facets, mayRegister: registrarOf(keeper) !== undefined };
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: OrganisationRecordResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<OrganisationRecordResponse> {
    return this.reads.run(actor, { action: 'read-organisation', objectKind: 'organisation', objectId: id }, (tx) => this.record(tx, actor, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: OrganisationTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<OrganisationTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'organisation', objectId: id }, async (tx) =>
      (await this.store.find(tx, id)) && OrganisationTimelineResponse.of(await this.organisations.timeline(tx, id, pageOf(request))));
  }

  @Post()
  @NeedsRole('hyte-coordinator')
  @ApiCreatedResponse({ type: OrganisationRecordResponse })
  register(@CommandContext() command: Command, @Body() request: OrganisationRequest): Promise<OrganisationRecordResponse> {
    const [id, content, { reason }, { actor, at }] = [newId(), contentOf(request), request, command];
    return this.change(command, 'register-organisation', id, async (tx) =>
      registerOrganisation({ id, content, reason, keeper: await this.organisations.keeper(tx, actor), around: await surroundingsOf(tx, content), at }));
  }

  @Put(':id')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiOkResponse({ type: OrganisationRecordResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeOrganisationRequest): Promise<OrganisationRecordResponse> {
    const [content, { version, reason }, { actor, at }] = [contentOf(request), request, command];
    return this.change(command, 'change-organisation', id, async (tx) =>
      changeOrganisation({ content, version, reason, keeper: await this.organisations.keeper(tx, actor), around: await surroundingsOf(tx, content), at }));
  }

  /** That the record is still valid; one that was archived is back in the public list. */
  @Post(':id/confirmation')
  @NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
  @ApiCreatedResponse({ type: OrganisationRecordResponse })
  confirm(@CommandContext() command: Command, @Param('id') id: string): Promise<OrganisationRecordResponse> {
    const { actor, at } = command;
    return this.change(command, 'confirm-organisation', id, async (tx) => confirmOrganisation({ keeper: await this.organisations.keeper(tx, actor), at }));
  }

  @Post(':id/delegation')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: OrganisationRecordResponse })
  delegate(@CommandContext() command: Command, @Param('id') id: string, @Body() { adviserId, reason }: DelegateKeepingRequest): Promise<OrganisationRecordResponse> {
    const { actor, at } = command;
    return this.change(command, 'delegate-keeping', id, async (tx) =>
      delegateKeeping({ adviser: await this.store.find(tx, adviserId), reason, keeper: await this.organisations.keeper(tx, actor), at }));
  }

  @Post(':id/delegation/ending')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: OrganisationRecordResponse })
  endDelegation(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: EndDelegationRequest): Promise<OrganisationRecordResponse> {
    const { actor, at } = command;
    return this.change(command, 'end-delegation', id, async (tx) => delegateKeeping({ adviser: null, reason, keeper: await this.organisations.keeper(tx, actor), at }));
  }

  private change(command: Command, action: string, id: string, decide: (tx: EntityManager) => Promise<Parameters<OrganisationStore['change']>[3]>): Promise<OrganisationRecordResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action, objectKind: 'organisation', objectId: id,
      work: async (tx) => this.store.change(tx, actor.organisationId, id, await decide(tx)),
      render: (tx, changed) => this.record(tx, actor, changed, at),
    });
  }

  private async record(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<OrganisationRecordResponse | undefined> {
    const surrounded = await this.organisations.read(tx, id, at);
    return surrounded && OrganisationRecordResponse.for(surrounded, await this.organisations.keeper(tx, actor), limitsOf(this.config));
  }
}
