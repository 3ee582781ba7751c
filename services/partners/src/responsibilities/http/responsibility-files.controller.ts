import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { CONTINUITY_STATES, COVERAGE_STATES, dayInHelsinki, inLanguage, label, MATTER_KINDS, MATTER_PARTS, type Clock, type ContinuityState, type CoverageState, type Label, type Language, type MatterKind, type MatterPart } from '@pirtti/kernel';
import { MatterSearch } from '../storage/matter-search.js';
import { ResponsibilityRenderer } from './responsibility-renderer.js';
import { ExportResponsibilitiesRequest } from './responsibility.request.js';
import type { ParticipationResponse, ResponsibilityRowResponse } from './responsibility.response.js';

const NAME = label('vastuut', 'ansvar', 'responsibilities');
const COLUMNS: readonly (readonly [Label, (row: ResponsibilityRowResponse, language: Language) => string])[] = [
  [label('Asia', 'Ärende', 'Matter'), ({ title, names }, language) => (names ? inLanguage(names, language) : title)],
  [label('Laji', 'Slag', 'Kind'), ({ kind }, language) => MATTER_KINDS[kind as MatterKind][language]],
  [label('Tilanne', 'Läge', 'State'), ({ state }, language) => COVERAGE_STATES[state as CoverageState][language]],
  [label('Vastuutaho', 'Ansvarig part', 'Responsible party'), ({ responsible }, language) => (responsible ? inLanguage(responsible.organisation.names, language) : '')],
  [label('Henkilö', 'Person', 'Person'), ({ responsible }) => responsible?.person?.name ?? ''],
  [label('Toimiala', 'Sektor', 'Sector'), ({ responsible }) => responsible?.sector ?? ''],
  [label('Alkaa', 'Börjar', 'Begins'), ({ responsible }) => responsible?.startsOn ?? ''],
  [label('Viimeinen päivä', 'Sista dag', 'Last day'), ({ responsible }) => responsible?.endsOn ?? ''],
  [label('Mukana', 'Deltar', 'Taking part'), ({ participations }, language) => participations.map((one) => participationIn(one, language)).join(', ')],
  [label('Jatkuvuus', 'Kontinuitet', 'Continuity'), ({ continuity }, language) => (continuity ? CONTINUITY_STATES[continuity as ContinuityState][language] : '')],
];

/** `Kannuksen kaupunki: Sivistys (tukee)` */
const participationIn = ({ organisation, sector, part }: ParticipationResponse, language: Language): string =>
  `${[inLanguage(organisation.names, language), sector].filter(Boolean).join(': ')} (${MATTER_PARTS[part as MatterPart][language].toLocaleLowerCase(language)})`;

/** The list as files, with the same filters and order as on the page. */
@ApiTags('responsibilities')
@Controller('responsibilities')
export class ResponsibilityFilesController {
  constructor(private readonly reads: Reads, private readonly searcher: MatterSearch, private readonly renderer: ResponsibilityRenderer, @Inject(CLOCK) private readonly clock: Clock) {}

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportResponsibilitiesRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportResponsibilitiesRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', sort = 'title', page = 1, pageSize = MOST_ROWS_OF_A_FILE, ...request }: ExportResponsibilitiesRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-responsibilities', objectKind: 'matter', personal: true }, async (tx) => {
      const at = this.clock.now();
      const { items } = await this.searcher.search(tx, { ...request, sort, page, pageSize }, at, dayInHelsinki(at));
      const rows = await this.renderer.rows(tx, items, at);
      return { name: NAME[wording], columns: COLUMNS.map(([heading]) => heading[wording]), rows: rows.map((row) => COLUMNS.map(([, value]) => value(row, wording))) };
    });
  }
}
