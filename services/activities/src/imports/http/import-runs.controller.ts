import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, NeedsRole, orNotFound, pageOf, Reads } from '@pirtti/http-kit';
import { RunStore } from '../storage/run.store.js';
import { ListRunRowsRequest } from './import.requests.js';
import { ImportRunResponse, ImportRunRowListResponse, ImportRunRowResponse } from './source.responses.js';

/** How far a run has come, and what came of each row. */
@ApiTags('import-runs')
@Controller('import-runs')
@NeedsRole('activity-publisher')
export class ImportRunsController {
  constructor(private readonly reads: Reads, private readonly runs: RunStore) {}

  @Get(':id')
  @ApiOkResponse({ type: ImportRunResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ImportRunResponse> {
    return this.reads.run(actor, { action: 'read-import-run', objectKind: 'import-run', objectId: id }, async (tx) => {
      const run = await this.runs.find(tx, id);
      return run && ImportRunResponse.of(run);
    });
  }

  @Get(':id/rows')
  @ApiOkResponse({ type: ImportRunRowListResponse })
  rows(@CurrentActor() actor: Actor, @Param('id') id: string, @Query() request: ListRunRowsRequest): Promise<ImportRunRowListResponse> {
    return this.reads.run(actor, { action: 'read-import-run', objectKind: 'import-run', objectId: id }, async (tx) => {
      orNotFound(await this.runs.find(tx, id));
      const { items, total } = await this.runs.rows(tx, id, request.fate, pageOf(request));
      return { items: items.map(ImportRunRowResponse.of), total };
    });
  }
}
