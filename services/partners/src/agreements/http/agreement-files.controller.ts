import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { AgreementSearch } from '../storage/agreement-search.js';
import { agreementTable } from './agreement-table.js';
import { criteriaOf, ExportAgreementsRequest } from './list-agreements.request.js';

/** The list as files, with the same filters and order as on the page. */
@ApiTags('agreements')
@Controller('agreements')
export class AgreementFilesController {
  constructor(
    private readonly reads: Reads, private readonly found: AgreementSearch, private readonly organisations: OrganisationStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportAgreementsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportAgreementsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording: language = 'fi', ...asked }: ExportAgreementsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-agreements', objectKind: 'agreement' }, async (tx) => {
      const at = this.clock.now();
      const { items } = await this.found.search(tx, actor.organisationId, criteriaOf({ ...asked, pageSize: asked.pageSize ?? MOST_ROWS_OF_A_FILE }), language, at);
      return agreementTable(items, { organisations: await this.organisations.findMany(tx, items.flatMap(({ parties }) => parties)), at, language });
    });
  }
}
