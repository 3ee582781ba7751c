import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { type ActionCriteria, ActionSearch } from '../storage/action-search.js';
import { actionCriteriaOf, ActionListResponse, ExportActionsRequest, ListActionsRequest } from './action-list.response.js';
import { DialogueRenderer } from './dialogue-renderer.js';
import { actionTable } from './dialogue-tables.js';

/** What was promised in all the meetings that the reader's organisation takes part in. */
@ApiTags('forums')
@Controller('meeting-actions')
export class ActionsController {
  constructor(private readonly reads: Reads, private readonly found: ActionSearch, private readonly renderer: DialogueRenderer, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: ActionListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListActionsRequest): Promise<ActionListResponse> {
    return this.reads.run(actor, { action: 'list-actions', objectKind: 'meeting-action' }, (tx) => this.search(tx, actor, actionCriteriaOf(request)));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportActionsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportActionsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportActionsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-actions', objectKind: 'meeting-action' }, async (tx) =>
      actionTable((await this.search(tx, actor, { ...actionCriteriaOf(request), pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE })).items, wording));
  }

  private async search(tx: EntityManager, actor: Actor, criteria: ActionCriteria): Promise<ActionListResponse> {
    return this.renderer.actionList(tx, actor, await this.found.search(tx, actor.organisationId, criteria, dayInHelsinki(this.clock.now())));
  }
}
