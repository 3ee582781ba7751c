import { Body, Controller, Get, Inject, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, pageOf, PagingRequest, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, newId, type Clock, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import type { PlaceFact, PlaceWriter, RegisteredPlace } from '../domain/place.js';
import { changePlace, endPlace, registerPlace } from '../domain/register-place.js';
import { PlaceSearch } from '../storage/place-search.js';
import { PlaceStore } from '../storage/place.store.js';
import { PlaceRenderer } from './place-renderer.js';
import { placeTable } from './place-table.js';
import { ChangePlaceRequest, EndPlaceRequest, ExportPlacesRequest, ListPlacesRequest, placeContentOf, RegisteredPlaceRequest } from './place.request.js';
import { PlaceAndUseResponse, PlaceListResponse, PlaceTimelineResponse } from './place.response.js';

const writerOf = ({ organisationId }: Actor): PlaceWriter => ({ organisationId, role: 'activity-publisher' });

/** Places where people meet, written once and picked by all. */
@ApiTags('places')
@Controller('places')
export class PlacesController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: PlaceStore, private readonly found: PlaceSearch, private readonly renderer: PlaceRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: PlaceListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListPlacesRequest): Promise<PlaceListResponse> {
    return this.reads.run(actor, { action: 'list-places', objectKind: 'place' }, (tx) => this.search(tx, actor, request, pageOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportPlacesRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportPlacesRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: PlaceAndUseResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<PlaceAndUseResponse> {
    return this.reads.run(actor, { action: 'read-place', objectKind: 'place', objectId: id }, (tx) => this.renderer.one(tx, actor, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: PlaceTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<PlaceTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'place', objectId: id }, async (tx) =>
      ((await this.store.find(tx, id)) ? PlaceTimelineResponse.of(await this.store.timeline(tx, id, pageOf(request))) : undefined));
  }

  @Post()
  @NeedsRole('activity-publisher')
  @ApiCreatedResponse({ type: PlaceAndUseResponse })
  register(@CommandContext() command: Command, @Body() request: RegisteredPlaceRequest): Promise<PlaceAndUseResponse> {
    const placeId = newId();
    return this.change(command, 'register-place', placeId, registerPlace({ placeId, content: placeContentOf(request), by: writerOf(command.actor), at: command.at }));
  }

  @Put(':id')
  @NeedsRole('activity-publisher')
  @ApiOkResponse({ type: PlaceAndUseResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangePlaceRequest): Promise<PlaceAndUseResponse> {
    const { version, reason } = request;
    return this.change(command, 'change-place', id, changePlace({ content: placeContentOf(request), version, reason, by: writerOf(command.actor), at: command.at }));
  }

  @Post(':id/ending')
  @NeedsRole('activity-publisher')
  @ApiCreatedResponse({ type: PlaceAndUseResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { lastDay, version, reason }: EndPlaceRequest): Promise<PlaceAndUseResponse> {
    return this.change(command, 'end-place', id, endPlace({ lastDay, version, reason, by: writerOf(command.actor), at: command.at }));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportPlacesRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-places', objectKind: 'place' }, async (tx) =>
      placeTable((await this.search(tx, actor, request, { page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE })).items, wording));
  }

  private async search(tx: EntityManager, actor: Actor, { everyday = false, mine = false, ...request }: ListPlacesRequest, paging: { page: number; pageSize: number }): Promise<PlaceListResponse> {
    const at = this.clock.now();
    const { items, total, counts } = await this.found.search(tx, { ...request, everyday, mine, ...paging }, dayInHelsinki(at));
    return { items: await this.renderer.many(tx, actor, items, at), total, counts };
  }

  private change(command: Command, action: string, objectId: string, decide: Decision<RegisteredPlace | undefined, PlaceFact>): Promise<PlaceAndUseResponse> {
    return this.commands.run(command, {
      action, objectKind: 'place', objectId,
      work: (tx) => this.store.change(tx, objectId, decide),
      render: (tx, id) => this.renderer.one(tx, command.actor, id, command.at),
    });
  }
}
