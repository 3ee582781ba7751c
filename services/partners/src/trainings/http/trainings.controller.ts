import { Body, Controller, Get, Param, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CommandContext, Commands, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, pageOf, PagingRequest, Reads, xlsxFile, type Actor, type Command, type Table } from '@pirtti/http-kit';
import { newId, type Decision } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { doerOf } from '../../agreements/http/doer-of.js';
import { DIALOGUE_ROLES } from '../../forums/http/dialogue-renderer.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { correctTraining, recordTraining, retractTraining } from '../domain/record-training.js';
import type { Training, TrainingFact } from '../domain/training.js';
import { TrainingSearch } from '../storage/training-search.js';
import { TrainingStore } from '../storage/training.store.js';
import { TrainingRenderer } from './training-renderer.js';
import { trainingTable } from './training-table.js';
import { CorrectTrainingRequest, ExportTrainingsRequest, ListTrainingsRequest, RetractTrainingRequest, trainingContentOf, TrainingRequest } from './training.request.js';
import { TrainingListResponse, TrainingResponse, TrainingTimelineResponse } from './training.response.js';

/** The register of trainings: who has been taught to notice loneliness and to meet it. */
@ApiTags('trainings')
@Controller('trainings')
export class TrainingsController {
  constructor(
    private readonly commands: Commands, private readonly reads: Reads, private readonly store: TrainingStore, private readonly found: TrainingSearch,
    private readonly organisations: OrganisationStore, private readonly renderer: TrainingRenderer,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: TrainingListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListTrainingsRequest): Promise<TrainingListResponse> {
    return this.reads.run(actor, { action: 'list-trainings', objectKind: 'training' }, (tx) => this.search(tx, actor, request, pageOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportTrainingsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportTrainingsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: TrainingResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TrainingResponse> {
    return this.reads.run(actor, { action: 'read-training', objectKind: 'training', objectId: id }, (tx) => this.renderer.one(tx, actor, id));
  }

  @Get(':id/timeline')
  @AnyRole()
  @ApiOkResponse({ type: TrainingTimelineResponse })
  timeline(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: PagingRequest): Promise<TrainingTimelineResponse> {
    return this.reads.run(actor, { action: 'read-timeline', objectKind: 'training', objectId: id }, async (tx) => {
      if (!(await this.store.find(tx, id))) return undefined;
      const found = await this.store.timeline(tx, id, pageOf(request));
      return TrainingTimelineResponse.of(found, await this.organisations.findMany(tx, found.items.map(({ organisationId }) => organisationId)));
    });
  }

  @Post()
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: TrainingResponse })
  record(@CommandContext() command: Command, @Body() request: TrainingRequest): Promise<TrainingResponse> {
    const trainingId = newId();
    return this.change(command, 'record-training', trainingId, recordTraining({ trainingId, content: trainingContentOf(request), by: doerOf(command.actor), at: command.at }));
  }

  @Put(':id')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiOkResponse({ type: TrainingResponse })
  correct(@CommandContext() command: Command, @Param('id') id: string, @Body() request: CorrectTrainingRequest): Promise<TrainingResponse> {
    const { version, reason } = request;
    return this.change(command, 'correct-training', id, correctTraining({ content: trainingContentOf(request), version, reason, by: doerOf(command.actor), at: command.at }));
  }

  /** It was written down by mistake: it stays in the story and is not counted any more. */
  @Post(':id/retraction')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: TrainingResponse })
  retract(@CommandContext() command: Command, @Param('id') id: string, @Body() { version, reason }: RetractTrainingRequest): Promise<TrainingResponse> {
    return this.change(command, 'retract-training', id, retractTraining({ version, reason, by: doerOf(command.actor), at: command.at }));
  }

  private change(command: Command, action: string, objectId: string, decide: Decision<Training | undefined, TrainingFact>): Promise<TrainingResponse> {
    return this.commands.run(command, { action, objectKind: 'training', objectId, work: (tx) => this.store.change(tx, objectId, decide), render: (tx, id) => this.renderer.one(tx, command.actor, id) });
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportTrainingsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-trainings', objectKind: 'training' }, async (tx) =>
      trainingTable(await this.search(tx, actor, request, { page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }), wording));
  }

  private async search(tx: EntityManager, actor: Actor, { text, topic, municipalityCode, year, sort = 'newest' }: ListTrainingsRequest, paging: { page: number; pageSize: number }): Promise<TrainingListResponse> {
    const criteria = { ...(text !== undefined && { text }), ...(topic && { topic }), ...(municipalityCode && { municipalityCode }), ...(year !== undefined && { year }), sort };
    return this.renderer.list(tx, actor, await this.found.search(tx, { ...criteria, ...paging }));
  }
}
