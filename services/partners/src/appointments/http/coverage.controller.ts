import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { coverageTable, godparentTable } from './appointment-tables.js';
import { CoverageReader } from './coverage-reader.js';
import { CoverageResponse, GodparentListResponse } from './coverage.response.js';
import { CoverageRequest, ExportCoverageRequest, ExportGodparentsRequest, GodparentsRequest } from './list-appointments.request.js';

const COVERAGE = { action: 'read-coverage', objectKind: 'appointment', personal: true };

/** Which municipality has whom, and what it still lacks. */
@ApiTags('appointments')
@Controller('appointments')
export class CoverageController {
  constructor(private readonly reads: Reads, private readonly reader: CoverageReader, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get('coverage')
  @AnyRole()
  @ApiOkResponse({ type: CoverageResponse })
  coverage(@CurrentActor() actor: Actor, @Query() request: CoverageRequest): Promise<CoverageResponse> {
    return this.reads.run(actor, COVERAGE, (tx) => this.read(tx, actor, request));
  }

  @GetCsv('coverage')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() { wording = 'fi', ...request }: ExportCoverageRequest): Promise<StreamableFile> {
    const { items } = await this.reads.run(actor, { ...COVERAGE, action: 'export-coverage' }, (tx) => this.read(tx, actor, request));
    return csvFile(coverageTable(items, wording));
  }

  @GetXlsx('coverage')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() { wording = 'fi', ...request }: ExportCoverageRequest): Promise<StreamableFile> {
    const { items } = await this.reads.run(actor, { ...COVERAGE, action: 'export-coverage' }, (tx) => this.read(tx, actor, request));
    return xlsxFile(coverageTable(items, wording));
  }

  @Get('godparents')
  @AnyRole()
  @ApiOkResponse({ type: GodparentListResponse })
  godparents(@CurrentActor() actor: Actor, @Query() { region }: GodparentsRequest): Promise<GodparentListResponse> {
    return this.reads.run(actor, { ...COVERAGE, action: 'list-godparents' }, (tx) => this.reader.godparents(tx, actor, region, this.clock.now()));
  }

  @GetCsv('godparents')
  @AnyRole()
  async godparentsCsv(@CurrentActor() actor: Actor, @Query() request: ExportGodparentsRequest): Promise<StreamableFile> {
    return csvFile(await this.pairs(actor, request));
  }

  @GetXlsx('godparents')
  @AnyRole()
  async godparentsXlsx(@CurrentActor() actor: Actor, @Query() request: ExportGodparentsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.pairs(actor, request));
  }

  private async pairs(actor: Actor, { region, wording = 'fi' }: ExportGodparentsRequest): Promise<Table> {
    const { items } = await this.reads.run(actor, { ...COVERAGE, action: 'export-godparents' }, (tx) => this.reader.godparents(tx, actor, region, this.clock.now()));
    return godparentTable(items, wording);
  }

  private read(tx: EntityManager, actor: Actor, request: CoverageRequest): Promise<CoverageResponse> {
    return this.reader.coverage(tx, actor, request, this.clock.now());
  }
}
