import { Body, Controller, Get, Inject, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, pageOf, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { newId, type Clock, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../agreements/http/doer-of.js';
import { DIALOGUE_ROLES } from '../../forums/http/dialogue-renderer.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { correctMembership, joinNetwork, leaveNetwork, type Belonging } from '../domain/belong-to-network.js';
import type { NetworkMembershipFact } from '../domain/network-membership.js';
import { NetworkStore } from '../storage/network.store.js';
import { CorrectNetworkMembershipRequest, ExportNetworkMembershipsRequest, JoinNetworkRequest, LeaveNetworkRequest, ListNetworkMembershipsRequest } from './membership.request.js';
import { NetworkMembershipListResponse } from './membership.response.js';
import { NetworkRenderer } from './network-renderer.js';
import { membershipTable } from './network-tables.js';
import { NetworkResponse } from './network.response.js';

/** Who belongs to a network, has belonged and is to. */
@ApiTags('networks')
@Controller('networks/:id/memberships')
export class NetworkMembershipsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: NetworkStore, private readonly organisations: OrganisationStore, private readonly renderer: NetworkRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: NetworkMembershipListResponse })
  list(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ListNetworkMembershipsRequest): Promise<NetworkMembershipListResponse> {
    return this.reads.run(actor, { action: 'list-network-members', objectKind: 'network', objectId: id }, (tx) => this.search(tx, actor, id, request, pageOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ExportNetworkMembershipsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, id, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ExportNetworkMembershipsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, id, request));
  }

  @Post()
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: NetworkResponse })
  join(@CommandContext() command: Command, @Param('id') id: string, @Body() { organisationId, startsOn, endsOn = null }: JoinNetworkRequest): Promise<NetworkResponse> {
    const [membershipId, memberId] = [newId(), organisationId.toLowerCase()];
    return this.change(command, 'join-network', id, async (tx) =>
      joinNetwork({ membershipId, memberId, startsOn, endsOn, isRegistered: (await this.organisations.find(tx, memberId)) !== undefined, by: doerOf(command.actor), at: command.at }));
  }

  @Put(':membershipId')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: NetworkResponse })
  correct(@CommandContext() command: Command, @Param('id') id: string, @Param('membershipId') membershipId: string, @Body() { startsOn, endsOn = null, version, reason }: CorrectNetworkMembershipRequest): Promise<NetworkResponse> {
    return this.change(command, 'correct-network-membership', id, () => Promise.resolve(correctMembership({ membershipId: membershipId.toLowerCase(), startsOn, endsOn, version, reason, by: doerOf(command.actor), at: command.at })));
  }

  /** The member leaves, or the convener ends its membership. */
  @Post(':membershipId/ending')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: NetworkResponse })
  leave(@CommandContext() command: Command, @Param('id') id: string, @Param('membershipId') membershipId: string, @Body() { lastDay, version, reason }: LeaveNetworkRequest): Promise<NetworkResponse> {
    return this.change(command, 'leave-network', id, () => Promise.resolve(leaveNetwork({ membershipId: membershipId.toLowerCase(), lastDay, version, reason, by: doerOf(command.actor), at: command.at })));
  }

  private change(command: Command, action: string, objectId: string, decide: (tx: EntityManager) => Promise<Decision<Belonging, NetworkMembershipFact>>): Promise<NetworkResponse> {
    return this.commands.run(command, {
      action, objectKind: 'network', objectId,
      work: async (tx) => this.store.changeMembership(tx, objectId, await decide(tx)),
      render: (tx, id) => this.renderer.one(tx, command.actor, id, command.at),
    });
  }

  private table(actor: Actor, id: string, { wording = 'fi', ...request }: ExportNetworkMembershipsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-network-members', objectKind: 'network', objectId: id }, async (tx) => {
      const found = await this.search(tx, actor, id, request, { page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE });
      return found && membershipTable(found.items, wording);
    });
  }

  private search(tx: EntityManager, actor: Actor, networkId: string, { text, state, sort = 'name' }: ListNetworkMembershipsRequest, paging: { page: number; pageSize: number }): Promise<NetworkMembershipListResponse | undefined> {
    return this.renderer.members(tx, actor, { networkId, ...(text !== undefined && { text }), ...(state && { state }), sort, ...paging }, this.clock.now());
  }
}
