import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, GRANT_KINDS, GRANT_ROUND_STATES, inLanguage, label, type Clock } from '@pirtti/kernel';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { eurosOf } from '../../http/money.js';
import { stateOf } from '../domain/round.js';
import { RoundSearch } from '../storage/round-search.js';
import { ExportRoundsRequest, roundCriteriaOf } from './list-rounds.request.js';

const NAME = label('avustushaut', 'bidragsansokningar', 'grant-rounds');
const HEADINGS = [
  label('Haku', 'Ansökningsomgång', 'Round'), label('Myöntäjä', 'Beviljare', 'Granter'), label('Laji', 'Slag', 'Kind'), label('Tila', 'Läge', 'State'), label('Alkaa', 'Börjar', 'Opens'),
  label('Päättyy', 'Slutar', 'Closes'), label('Jaettavana, €', 'Att dela ut, €', 'To give, €'), label('Myönnetty, €', 'Beviljat, €', 'Granted, €'),
];

/** The list as files, with the same filters and order as on the page. */
@ApiTags('grants')
@Controller('grant-rounds')
export class RoundFilesController {
  constructor(private readonly reads: Reads, private readonly found: RoundSearch, private readonly organisations: OrganisationStore, @Inject(CLOCK) private readonly clock: Clock) {}

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportRoundsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportRoundsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', ...request }: ExportRoundsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-grant-rounds', objectKind: 'grant-round' }, async (tx) => {
      const at = this.clock.now();
      const { items } = await this.found.search(tx, { ...roundCriteriaOf(request), page: request.page ?? 1, pageSize: request.pageSize ?? MOST_ROWS_OF_A_FILE }, wording, at);
      const known = await this.organisations.findMany(tx, items.map((one) => one.organisationId));
      const rows = items.map((one) => [
        one.terms.title, inLanguage(known.get(one.organisationId)!.names, wording), GRANT_KINDS[one.terms.kind][wording], GRANT_ROUND_STATES[stateOf(one, at)][wording],
        dayInHelsinki(one.terms.opensAt), dayInHelsinki(one.terms.closesAt), eurosOf(one.terms.budgetCents, wording), eurosOf(one.grantedCents, wording),
      ]);
      return { name: NAME[wording], columns: HEADINGS.map((heading) => heading[wording]), rows };
    });
  }
}
