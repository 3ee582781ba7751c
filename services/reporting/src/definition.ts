import { label } from '@pirtti/kernel';
import { defineService } from '@pirtti/http-kit';
import { BORDERS } from './borders.js';
import { PROBLEMS } from './http/problems.js';
import { MeasureRow } from './measures/storage/measure.row.js';
import { ProgrammeRow } from './measures/storage/programme.row.js';
import { MIGRATIONS } from './migrations.js';
import { ReportRow } from './report/storage/report.row.js';
import { ReportingModule } from './reporting.module.js';

/** What has been learned: the journal of everything received, the figures folded from it, and the reports made of them. */
export const reporting = defineService({
  name: 'reporting',
  title: label('Raportointi', 'Rapportering', 'Reporting'),
  module: ReportingModule,
  entities: [ProgrammeRow, MeasureRow, ReportRow],
  migrations: MIGRATIONS,
  problems: PROBLEMS,
  borders: BORDERS,
});
