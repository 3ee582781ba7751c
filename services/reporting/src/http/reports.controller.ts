import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, CurrentActor, NeedsRole, Organisations, PdfPrinter, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { refuse, type Refusal } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { Reports } from '../report/reports.js';
import { findReport, ownReports } from '../report/storage/report.store.js';
import { isInOurArea } from './area.js';
import { ReportContentResponse, ReportListResponse, ReportResponse } from './report.response.js';
import { DraftReportRequest, PublishReportRequest } from './reports.dto.js';

/** Making a report: draft, look, freeze, publish. */
@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly reads: Reads,
    private readonly commands: Commands,
    private readonly organisations: Organisations,
    private readonly reports: Reports,
    private readonly printer: PdfPrinter,
  ) {}

  @Get()
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiOkResponse({ type: ReportListResponse })
  list(@CurrentActor() actor: Actor): Promise<ReportListResponse> {
    return this.reads.run(actor, { action: 'list-reports', objectKind: 'report' }, async (tx) =>
      ReportListResponse.of(await ownReports(tx, actor.organisationId), this.printer.available));
  }

  @Get(':id')
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiOkResponse({ type: ReportResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReportResponse> {
    return this.reads.run(actor, { action: 'read-report', objectKind: 'report', objectId: id }, (tx) => this.render(tx, actor, id));
  }

  /** The protected content as it would be frozen now. */
  @Get(':id/preview')
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiOkResponse({ type: ReportContentResponse })
  preview(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ReportContentResponse> {
    return this.reads.run(actor, { action: 'preview-report', objectKind: 'report', objectId: id }, async (tx) => {
      const report = await findReport(tx, actor.organisationId, id);
      if (!report) return undefined;
      return ReportContentResponse.of(report.status === 'draft' ? (await this.reports.count(tx, report.municipalityCode, report.year)).content : report.content);
    });
  }

  @Post()
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiCreatedResponse({ type: ReportResponse })
  draft(@CommandContext() command: Command, @Body() { municipalityCode, year }: DraftReportRequest): Promise<ReportResponse> {
    const { organisationId } = command.actor;
    return this.run(command, 'draft-report', undefined, async (tx) =>
      (await isInOurArea(tx, this.organisations, organisationId, municipalityCode)
        ? this.reports.draft(tx, organisationId, municipalityCode, year, command.at) : refuse('municipality-is-not-in-your-area')));
  }

  @Post(':id/freezing')
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiCreatedResponse({ type: ReportResponse })
  freeze(@CommandContext() command: Command, @Param('id') id: string): Promise<ReportResponse> {
    return this.run(command, 'freeze-report', id, (tx) => this.reports.freeze(tx, command.actor.organisationId, id, command.at));
  }

  @Post(':id/publication')
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiCreatedResponse({ type: ReportResponse })
  publish(@CommandContext() command: Command, @Param('id') id: string, @Body() { minutesCheckedOn }: PublishReportRequest): Promise<ReportResponse> {
    return this.run(command, 'publish-report', id, (tx) => this.reports.publish(tx, command.actor.organisationId, id, minutesCheckedOn, command.at));
  }

  private run(command: Command, action: string, objectId: string | undefined, work: (tx: EntityManager) => Promise<{ id: string } | Refusal>): Promise<ReportResponse> {
    return this.commands.run(command, { action, objectKind: 'report', objectId, work, render: (tx, id) => this.render(tx, command.actor, id) });
  }

  private async render(tx: EntityManager, actor: Actor, id: string): Promise<ReportResponse | undefined> {
    const report = await findReport(tx, actor.organisationId, id);
    return report && ReportResponse.of(report, this.printer.available);
  }
}
