import { Body, Controller, Get, Inject, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, pageOf, PagingRequest, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, MUNICIPALITY_CODES, newId, type Clock, type MunicipalityCode, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../agreements/http/doer-of.js';
import { DIALOGUE_ROLES } from '../../forums/http/dialogue-renderer.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { adoptModel } from '../domain/adoption.js';
import { changeModel, describeModel } from '../domain/describe-model.js';
import { endingSoon } from '../domain/funding.js';
import { OperatingModelSearch } from '../storage/operating-model-search.js';
import { OperatingModelStore } from '../storage/operating-model.store.js';
import { ModelRenderer } from './model-renderer.js';
import { modelTable } from './model-table.js';
import { AdoptModelRequest, ChangeModelRequest, ExportModelsRequest, ListModelsRequest, modelContentOf, ModelRequest } from './model.request.js';
import { ModelListResponse, ModelResponse, ModelTimelineResponse } from './model.response.js';

/** The library of ways of working, and how far each municipality has taken them. */
@ApiTags('operating-models')
@Controller('operating-models')
export class OperatingModelsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: OperatingModelStore, private readonly found: OperatingModelSearch,
    private readonly organisations: OrganisationStore, private readonly renderer: ModelRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: ModelListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListModelsRequest): Promise<ModelListResponse> {
    return this.reads.run(actor, { action: 'list-models', objectKind: 'operating-model' }, (tx) => this.search(tx, actor, request, pageOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportModelsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportModelsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: ModelResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ModelResponse> {
    return this.reads.run(actor, { action: 'read-model', objectKind: 'operating-model', objectId: id }, (tx) => this.renderer.one(tx, actor, id, this.clock.now()));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: ModelTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<ModelTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'operating-model', objectId: id }, async (tx) => {
      if (!(await this.store.find(tx, id))) return undefined;
      const found = await this.store.timeline(tx, id, pageOf(request));
      return ModelTimelineResponse.of(found, await this.organisations.findMany(tx, found.items.map(({ organisationId }) => organisationId)));
    });
  }

  @Post()
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: ModelResponse })
  describe(@CommandContext() command: Command, @Body() request: ModelRequest): Promise<ModelResponse> {
    const modelId = newId();
    const decide = describeModel({ modelId, by: doerOf(command.actor), content: modelContentOf(request), at: command.at });
    return this.change(command, 'describe-model', modelId, (tx) => this.store.change(tx, modelId, decide));
  }

  @Put(':id')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: ModelResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeModelRequest): Promise<ModelResponse> {
    const decide = changeModel({ by: doerOf(command.actor), content: modelContentOf(request), version: request.version, reason: request.reason, at: command.at });
    return this.change(command, 'change-model', id, (tx) => this.store.change(tx, id, decide));
  }

  /** Writes down how far a municipality has come: its own coordinator, or its region's. */
  @Put(':id/adoptions/:municipalityCode')
  @ApiParam({ name: 'municipalityCode', enum: MUNICIPALITY_CODES })
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: ModelResponse })
  adopt(@CommandContext() command: Command, @Param('id') id: string, @Param('municipalityCode') municipalityCode: MunicipalityCode, @Body() request: AdoptModelRequest): Promise<ModelResponse> {
    const { actor, at } = command;
    const { state, since, version, reason = null } = request;
    return this.change(command, 'adopt-model', id, async (tx) => {
      const kind = (await this.store.find(tx, id))?.kind;
      const area = await this.renderer.writableArea(tx, actor);
      return this.store.adopt(tx, id, municipalityCode, adoptModel({ modelId: id, kind, municipalityCode, state, since, version, reason, by: doerOf(actor), area, at }));
    });
  }

  private change(command: Command, action: string, objectId: string, work: (tx: EntityManager) => Promise<{ readonly id: string } | Refusal>): Promise<ModelResponse> {
    return this.commands.run(command, { action, objectKind: 'operating-model', objectId, work, render: (tx, id) => this.renderer.one(tx, command.actor, id, command.at) });
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportModelsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-models', objectKind: 'operating-model' }, async (tx) =>
      modelTable(await this.search(tx, actor, request, { page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }), wording));
  }

  private async search(tx: EntityManager, actor: Actor, { text, kind, state, fundingEnds = false, municipalityCode, sort = 'name' }: ListModelsRequest, paging: { page: number; pageSize: number }): Promise<ModelListResponse> {
    const area = municipalityCode ? [municipalityCode] : await this.renderer.area(tx, actor);
    return this.renderer.list(tx, actor, await this.found.search(tx, { ...(text !== undefined && { text }), ...(kind && { kind }), ...(state && { state }), fundingEnds, soon: endingSoon(dayInHelsinki(this.clock.now())), area, sort, ...paging }), area);
  }
}
