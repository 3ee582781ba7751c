import { Body, Controller, Get, Inject, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, pageOf, PagingRequest, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { newId, type Clock, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { Channel, ChannelFact } from '../domain/channel.js';
import { addChannel, changeChannel } from '../domain/keep-channel.js';
import { ChannelSearch } from '../storage/channel-search.js';
import { ChannelStore } from '../storage/channel.store.js';
import { ChannelRenderer, tellerOf, TELLERS } from './channel-renderer.js';
import { channelTable } from './channel-table.js';
import { ChangeChannelRequest, channelContentOf, ChannelRequest, ExportChannelsRequest, ListChannelsRequest } from './channel.request.js';
import { ChannelListResponse, ChannelResponse, ChannelTimelineResponse } from './channel.response.js';

/** Where people are told what there is to do: papers, newsletters, notice boards and the like. */
@ApiTags('channels')
@Controller('channels')
export class ChannelsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: ChannelStore, private readonly found: ChannelSearch, private readonly renderer: ChannelRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: ChannelListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListChannelsRequest): Promise<ChannelListResponse> {
    return this.reads.run(actor, { action: 'list-channels', objectKind: 'channel' }, (tx) => this.search(tx, actor, request, pageOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportChannelsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportChannelsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: ChannelResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ChannelResponse> {
    return this.reads.run(actor, { action: 'read-channel', objectKind: 'channel', objectId: id }, (tx) => this.renderer.one(tx, actor, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: ChannelTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<ChannelTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'channel', objectId: id }, (tx) => this.renderer.timeline(tx, id, pageOf(request)));
  }

  @Post()
  @NeedsRole(...TELLERS)
  @ApiCreatedResponse({ type: ChannelResponse })
  add(@CommandContext() command: Command, @Body() request: ChannelRequest): Promise<ChannelResponse> {
    const channelId = newId();
    return this.change(command, 'add-channel', channelId, addChannel({ channelId, content: channelContentOf(request), by: tellerOf(command.actor), at: command.at }));
  }

  @Put(':id')
  @NeedsRole(...TELLERS)
  @ApiOkResponse({ type: ChannelResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeChannelRequest): Promise<ChannelResponse> {
    const { version, reason } = request;
    return this.change(command, 'change-channel', id, changeChannel({ content: channelContentOf(request), version, reason, by: tellerOf(command.actor), at: command.at }));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportChannelsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-channels', objectKind: 'channel' }, async (tx) =>
      channelTable((await this.search(tx, actor, request, { page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE })).items, wording));
  }

  private async search(tx: EntityManager, actor: Actor, { text, kind, municipalityCode, mine = false, unused = false }: ListChannelsRequest, paging: { page: number; pageSize: number }): Promise<ChannelListResponse> {
    const criteria = { ...(text !== undefined && { text }), ...(kind && { kind }), ...(municipalityCode && { municipalityCode }), mine, unused, ...paging };
    return this.renderer.list(tx, actor, await this.found.search(tx, criteria), this.clock.now());
  }

  private change(command: Command, action: string, objectId: string, decide: Decision<Channel | undefined, ChannelFact>): Promise<ChannelResponse> {
    return this.commands.run(command, {
      action, objectKind: 'channel', objectId, work: (tx) => this.store.change(tx, objectId, decide), render: (tx, id) => this.renderer.one(tx, command.actor, id, command.at),
    });
  }
}
