import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, Reads, XLSX, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { ForumSearch } from '../storage/forum-search.js';
import { DialogueRenderer } from './dialogue-renderer.js';
import { forumTable, MOST_ROWS } from './dialogue-tables.js';
import { ExportForumsRequest } from './forum.request.js';

/** The list as files, with the same filters and order as on the page. */
@ApiTags('forums')
@Controller('forums')
export class ForumFilesController {
  constructor(private readonly reads: Reads, private readonly found: ForumSearch, private readonly renderer: DialogueRenderer, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get('list.csv')
  @AnyRole()
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportForumsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @Get('list.xlsx')
  @AnyRole()
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportForumsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportForumsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-forums', objectKind: 'forum' }, async (tx) => {
      const at = this.clock.now();
      const criteria = { ...request, sort: request.sort ?? 'next', page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS };
      return forumTable((await this.renderer.list(tx, await this.found.search(tx, criteria, dayInHelsinki(at)), at)).items, wording);
    });
  }
}
