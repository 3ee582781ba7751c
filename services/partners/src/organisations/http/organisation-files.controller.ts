import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { OrganisationSearch } from '../storage/organisation-search.js';
import { OrganisationStore } from '../storage/organisation.store.js';
import { ExportOrganisationsRequest } from './list-organisations.request.js';
import { organisationTable } from './organisation-table.js';

/** The list as files, with the same filters and order as on the page. */
@ApiTags('organisations')
@Controller('organisations')
export class OrganisationFilesController {
  constructor(private readonly reads: Reads, private readonly searcher: OrganisationSearch, private readonly store: OrganisationStore, @Inject(CLOCK) private readonly clock: Clock) {}

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportOrganisationsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportOrganisationsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportOrganisationsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-organisations', objectKind: 'organisation' }, async (tx) => {
      const { items } = await this.searcher.search(tx, { ...request, sort: request.sort ?? 'name', page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }, dayInHelsinki(this.clock.now()));
      return organisationTable(items, wording, await this.store.findMany(tx, items.flatMap(({ type, parentId }) => (type === 'informal-group' && parentId !== null ? [parentId] : []))));
    });
  }
}
