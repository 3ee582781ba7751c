import { Controller, Get, Inject, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, csvFile, CurrentActor, GetCsv, GetXlsx, Reads, xlsxFile, type Actor, type Table } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { Negotiations } from '../storage/negotiations.js';
import { negotiationTable } from './dialogue-tables.js';
import { ExportNegotiationsRequest, ListNegotiationsRequest, NegotiationListResponse, NegotiationResponse } from './negotiation.response.js';

/** Whether each municipality and its region have negotiated in a year, as the law asks. */
@ApiTags('forums')
@Controller('hyte-negotiations')
export class NegotiationsController {
  constructor(private readonly reads: Reads, private readonly negotiations: Negotiations, private readonly organisations: OrganisationStore, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: NegotiationListResponse })
  list(@CurrentActor() actor: Actor, @Query() { year }: ListNegotiationsRequest): Promise<NegotiationListResponse> {
    return this.reads.run(actor, { action: 'list-negotiations', objectKind: 'hyte-negotiation' }, (tx) => this.of(tx, actor, year));
  }

  @GetCsv('list')
  @AnyRole()
  async csv(@CurrentActor() actor: Actor, @Query() request: ExportNegotiationsRequest): Promise<StreamableFile> {
    return csvFile(await this.table(actor, request));
  }

  @GetXlsx('list')
  @AnyRole()
  async xlsx(@CurrentActor() actor: Actor, @Query() request: ExportNegotiationsRequest): Promise<StreamableFile> {
    return xlsxFile(await this.table(actor, request));
  }

  private table(actor: Actor, { year, wording = 'fi' }: ExportNegotiationsRequest): Promise<Table> {
    return this.reads.run(actor, { action: 'export-negotiations', objectKind: 'hyte-negotiation' }, async (tx) => negotiationTable((await this.of(tx, actor, year)).items, wording));
  }

  private async of(tx: EntityManager, { organisationId }: Actor, asked: number | undefined): Promise<NegotiationListResponse> {
    const today = dayInHelsinki(this.clock.now());
    const year = asked ?? Number(today.slice(0, 4));
    const found = await this.negotiations.of(tx, organisationId, year, today);
    const known = await this.organisations.findMany(tx, found.flatMap(({ municipalityId, regionId }) => [municipalityId, regionId]));
    return { items: found.map((one) => NegotiationResponse.from(one, year, known)), total: found.length, year };
  }
}
