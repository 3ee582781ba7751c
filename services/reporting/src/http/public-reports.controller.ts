import { Controller, Get, Header, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { orNotFound, PdfPrinter, Problem, Public } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { FastifyReply } from 'fastify';
import { reportCsv } from '../report/csv.js';
import type { PublishedReport } from '../report/domain/report.js';
import { reportPdf } from '../report/report-pdf.js';
import { findPublished, publishedReports } from '../report/storage/report.store.js';
import { ReportListResponse, ReportResponse } from './report.response.js';
import { ListReportsRequest, ReadingRequest } from './reports.dto.js';

/** A published report never changes. */
const FOR_AN_HOUR = 'public, max-age=3600';

/** What everybody may read: published reports, never live counts. */
@ApiTags('public')
@Controller('public/reports')
export class PublicReportsController {
  constructor(private readonly tenant: TenantTransactions, private readonly printer: PdfPrinter) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: ReportListResponse })
  async list(@Query() { municipalityCode }: ListReportsRequest): Promise<ReportListResponse> {
    const reports = await this.tenant.asPublic(publishedReports);
    return ReportListResponse.of(reports.filter((report) => !municipalityCode || report.municipalityCode === municipalityCode), this.printer.available);
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: ReportResponse })
  async read(@Param('id') id: string): Promise<ReportResponse> {
    return ReportResponse.of(await this.find(id), this.printer.available);
  }

  @Get(':id/report.pdf')
  @Public()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(@Param('id') id: string, @Query() { language = 'fi' }: ReadingRequest): Promise<StreamableFile> {
    const report = await this.find(id);
    if (!this.printer.available) throw new Problem('pdf-needs-chromium');
    const file = await reportPdf(this.printer, report, language);
    return new StreamableFile(file, { type: 'application/pdf', disposition: `inline; filename="${fileName(report)}-${language}.pdf"`, length: file.length });
  }

  @Get(':id/data.csv')
  @Public()
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(@Param('id') id: string, @Query() { language = 'fi' }: ReadingRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const report = await this.find(id);
    reply.header('content-type', 'text/csv; charset=utf-8').header('content-disposition', `attachment; filename="${fileName(report)}.csv"`).header('cache-control', FOR_AN_HOUR);
    return reportCsv(report.content, language);
  }

  /** The same numbers for machines, with everything that the fingerprint is made of. */
  @Get(':id/data.json')
  @Public()
  @Header('cache-control', FOR_AN_HOUR)
  @ApiOkResponse({ type: ReportResponse })
  async json(@Param('id') id: string): Promise<ReportResponse> {
    return ReportResponse.of(await this.find(id), this.printer.available);
  }

  private async find(id: string): Promise<PublishedReport> {
    return orNotFound(await this.tenant.asPublic((tx) => findPublished(tx, id))) as PublishedReport;
  }
}

const fileName = ({ municipalityCode, year, version }: PublishedReport): string => `seurantaraportti-${municipalityCode}-${year}-v${version}`;
