import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { MembershipSearch } from '../storage/membership-search.js';
import { MembershipStore } from '../storage/membership.store.js';
import { ExportMembershipsRequest } from './membership.request.js';
import { membershipTable } from './membership-table.js';

/** Who may do what as files, with the same filters and order as on the page. */
@ApiTags('memberships')
@Controller('memberships')
@NeedsRole('organisation-admin')
export class MembershipFilesController {
  constructor(
    private readonly reads: Reads, private readonly searcher: MembershipSearch, private readonly memberships: MembershipStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @GetCsv('list')
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportMembershipsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportMembershipsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportMembershipsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-memberships', objectKind: 'membership', personal: true }, async (tx) => {
      const at = this.clock.now();
      const { items } = await this.searcher.search(tx, actor.organisationId, { ...request, sort: request.sort ?? 'name', page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }, at);
      return membershipTable(items, await this.memberships.findMany(tx, items.map((one) => one.deputyFor).filter((one) => one !== null)), wording, at);
    });
  }
}
