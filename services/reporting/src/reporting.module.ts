import { Module } from '@nestjs/common';
import { PdfPrinter } from '@pirtti/http-kit';
import { readThresholds, THRESHOLDS } from './config.js';
import { FiguresController } from './http/figures.controller.js';
import { ProgrammeController } from './http/programme.controller.js';
import { PublicReportsController } from './http/public-reports.controller.js';
import { ReportsController } from './http/reports.controller.js';
import { TakeMail } from './journal/take-mail.js';
import { Reports } from './report/reports.js';

@Module({
  controllers: [FiguresController, ProgrammeController, ReportsController, PublicReportsController],
  providers: [TakeMail, Reports, PdfPrinter, { provide: THRESHOLDS, useFactory: () => readThresholds(process.env) }],
})
export class ReportingModule {}
