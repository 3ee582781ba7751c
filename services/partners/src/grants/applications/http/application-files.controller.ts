import { Controller, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, NeedsRole, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, GRANT_APPLICATION_STATUSES, GRANT_KINDS, inLanguage, label, type Language } from '@pirtti/kernel';
import { eurosOf } from '../../http/money.js';
import { ApplicationSearch } from '../storage/application-search.js';
import { ApplicationRenderer } from './application-renderer.js';
import { applicationCriteriaOf, ExportApplicationsRequest } from './list-applications.request.js';

const NAME = label('avustushakemukset', 'bidragsansokningar', 'grant-applications');
const HEADINGS = [
  label('Hakemus', 'Ansökan', 'Application'), label('Hakija', 'Sökande', 'Applicant'), label('Myöntäjä', 'Beviljare', 'Granter'), label('Haku', 'Ansökningsomgång', 'Round'), label('Laji', 'Slag', 'Kind'),
  label('Tila', 'Läge', 'State'), label('Haettu, €', 'Ansökt, €', 'Asked, €'), label('Myönnetty, €', 'Beviljat, €', 'Granted, €'), label('Pisteet', 'Poäng', 'Points'), label('Jätetty', 'Inlämnad', 'Submitted'),
];

/** The list as files, with the same filters and order as on the page. */
@ApiTags('grants')
@Controller('grant-applications')
export class ApplicationFilesController {
  constructor(private readonly reads: Reads, private readonly found: ApplicationSearch, private readonly renderer: ApplicationRenderer) {}

  @GetCsv('list')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportApplicationsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportApplicationsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportApplicationsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-grant-applications', objectKind: 'grant-application' }, async (tx) => {
      const { items } = await this.found.search(tx, { ...applicationCriteriaOf(request), page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }, wording);
      return { name: NAME[wording], columns: HEADINGS.map((heading) => heading[wording]), rows: (await this.renderer.rows(tx, items)).map((one) => rowOf(one, wording)) };
    });
  }
}

const rowOf = (one: Awaited<ReturnType<ApplicationRenderer['rows']>>[number], wording: Language): Table['rows'][number] => [
  one.title, inLanguage(one.applicant.names, wording), inLanguage(one.granter.names, wording), one.round.title, GRANT_KINDS[one.kind as keyof typeof GRANT_KINDS][wording],
  GRANT_APPLICATION_STATUSES[one.status as keyof typeof GRANT_APPLICATION_STATUSES][wording], eurosOf(one.askedCents, wording), one.grantedCents === null ? '' : eurosOf(one.grantedCents, wording),
  one.result === null ? '' : eurosOf(one.result, wording), one.submittedAt === null ? '' : dayInHelsinki(new Date(one.submittedAt)),
];
