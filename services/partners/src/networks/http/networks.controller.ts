import { Body, Controller, Get, Inject, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, pageOf, PagingRequest, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, newId, type Clock, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../agreements/http/doer-of.js';
import { DIALOGUE_ROLES } from '../../forums/http/dialogue-renderer.js';
import { ForumStore } from '../../forums/storage/forum.store.js';
import { changeNetwork, endNetwork, foundNetwork } from '../domain/found-network.js';
import { lackingNetworks } from '../domain/lacking-networks.js';
import type { Network, NetworkFact } from '../domain/network.js';
import type { NetworkMembership } from '../domain/network-membership.js';
import { NetworkSearch } from '../storage/network-search.js';
import { NetworkStore } from '../storage/network.store.js';
import { NetworkTimelineResponse } from './membership.response.js';
import { NetworkRenderer } from './network-renderer.js';
import { networkTable } from './network-tables.js';
import { ChangeNetworkRequest, EndNetworkRequest, ExportNetworksRequest, ListNetworksRequest, networkContentOf, NetworkRequest } from './network.request.js';
import { LackListResponse, NetworkListResponse, NetworkResponse } from './network.response.js';

/** Networks of organisations: which there are, what they are for, and where one is missing. */
@ApiTags('networks')
@Controller('networks')
export class NetworksController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: NetworkStore, private readonly found: NetworkSearch, private readonly forums: ForumStore,
    private readonly renderer: NetworkRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: NetworkListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListNetworksRequest): Promise<NetworkListResponse> {
    return this.reads.run(actor, { action: 'list-networks', objectKind: 'network' }, (tx) => this.search(tx, request, pageOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportNetworksRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportNetworksRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  /** Which regions and municipalities lack a wellbeing cooperation network today. */
  @Get('missing')
  @AnyRole()
  @ApiOkResponse({ type: LackListResponse })
  missing(@CurrentActor() actor: Actor): Promise<LackListResponse> {
    return this.reads.run(actor, { action: 'list-missing-networks', objectKind: 'network' }, async (tx) => ({ items: lackingNetworks(await this.found.covered(tx, dayInHelsinki(this.clock.now()))) }));
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: NetworkResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<NetworkResponse> {
    return this.reads.run(actor, { action: 'read-network', objectKind: 'network', objectId: id }, (tx) => this.renderer.one(tx, actor, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: NetworkTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<NetworkTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'network', objectId: id }, (tx) => this.renderer.timeline(tx, id, pageOf(request)));
  }

  @Post()
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: NetworkResponse })
  start(@CommandContext() command: Command, @Body() request: NetworkRequest): Promise<NetworkResponse> {
    const [networkId, content] = [newId(), networkContentOf(request)];
    return this.change(command, 'found-network', networkId, async (tx) => {
      const forumOf = await this.convenerOf(tx, content.forumId);
      return () => foundNetwork({ networkId, content, forumOf, by: doerOf(command.actor), at: command.at });
    });
  }

  @Put(':id')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: NetworkResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeNetworkRequest): Promise<NetworkResponse> {
    const [{ version, reason }, content] = [request, networkContentOf(request)];
    return this.change(command, 'change-network', id, async (tx) => {
      const forumOf = await this.convenerOf(tx, content.forumId);
      return (memberships) => changeNetwork({ content, forumOf, version, reason, memberships, by: doerOf(command.actor), at: command.at });
    });
  }

  /** The network is no more, and nobody belongs to it any longer. */
  @Post(':id/ending')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: NetworkResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { lastDay, version, reason }: EndNetworkRequest): Promise<NetworkResponse> {
    return this.change(command, 'end-network', id, () => Promise.resolve(() => endNetwork({ lastDay, version, reason, by: doerOf(command.actor), at: command.at })));
  }

  private async convenerOf(tx: EntityManager, forumId: string | null): Promise<string | undefined> {
    return forumId === null ? undefined : (await this.forums.find(tx, forumId))?.organisationId;
  }

  private change(command: Command, action: string, objectId: string, gather: (tx: EntityManager) => Promise<(memberships: readonly NetworkMembership[]) => Decision<Network | undefined, NetworkFact>>): Promise<NetworkResponse> {
    return this.commands.run(command, {
      action, objectKind: 'network', objectId,
      work: async (tx) => this.store.change(tx, objectId, await gather(tx)),
      render: (tx, id) => this.renderer.one(tx, command.actor, id, command.at),
    });
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportNetworksRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-networks', objectKind: 'network' }, async (tx) =>
      networkTable((await this.search(tx, request, { page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE })).items, wording));
  }

  private async search(tx: EntityManager, { text, type, state, municipalityCode, mine = false, sort = 'name' }: ListNetworksRequest, paging: { page: number; pageSize: number }): Promise<NetworkListResponse> {
    const at = this.clock.now();
    const criteria = { ...(text !== undefined && { text }), ...(type && { type }), ...(state && { state }), ...(municipalityCode && { municipalityCode }), mine, sort };
    return this.renderer.list(tx, await this.found.search(tx, { ...criteria, ...paging }, dayInHelsinki(at)), at);
  }
}
