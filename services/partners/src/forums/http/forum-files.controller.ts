import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { ForumSearch } from '../storage/forum-search.js';
import { DialogueRenderer } from './dialogue-renderer.js';
import { forumTable } from './dialogue-tables.js';
import { ExportForumsRequest } from './forum.request.js';

/** The list as files, with the same filters and order as on the page. */
@ApiTags('forums')
@Controller('forums')
export class ForumFilesController {
  constructor(private readonly reads: Reads, private readonly found: ForumSearch, private readonly renderer: DialogueRenderer, @Inject(CLOCK) private readonly clock: Clock) {}

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportForumsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportForumsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportForumsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-forums', objectKind: 'forum' }, async (tx) => {
      const at = this.clock.now();
      const criteria = { ...request, sort: request.sort ?? 'next', page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE };
      return forumTable((await this.renderer.list(tx, await this.found.search(tx, criteria, dayInHelsinki(at)), at)).items, wording);
    });
  }
}
