import { Controller, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, MOST_ROWS_OF_A_FILE, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { AppointmentSearch } from '../storage/appointment-search.js';
import { AppointmentRenderer } from './appointment-renderer.js';
import { appointmentTable } from './appointment-tables.js';
import { ExportAppointmentsRequest } from './list-appointments.request.js';

/** The list as files, with the same filters and order as on the page. */
@ApiTags('appointments')
@Controller('appointments')
export class AppointmentFilesController {
  constructor(private readonly reads: Reads, private readonly searcher: AppointmentSearch, private readonly renderer: AppointmentRenderer, @Inject(CLOCK) private readonly clock: Clock) {}

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportAppointmentsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportAppointmentsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { wording = 'fi', sort = 'role', page = 1, pageSize = MOST_ROWS_OF_A_FILE, ...request }: ExportAppointmentsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-appointments', objectKind: 'appointment', personal: true }, async (tx) => {
      const at = this.clock.now();
      const { items } = await this.searcher.search(tx, { ...request, sort, page, pageSize }, dayInHelsinki(at));
      return appointmentTable(await this.renderer.rows(tx, items, at), wording);
    });
  }
}
