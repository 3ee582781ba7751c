import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CodeParam, CurrentActor, NeedsRole, Organisations, Reads, type Actor } from '@pirtti/http-kit';
import { readFigures } from '../figures/read-figures.js';
import { RULES } from '../figures/rules.js';
import { eventsOf, holdStill } from '../journal/journal.js';
import { isInOurArea } from './area.js';
import { FiguresRequest, LineageRequest } from './figures.requests.js';
import { FiguresResponse } from './figures.response.js';
import { LineageResponse } from './lineage.response.js';

const DEFAULT_PAGE_SIZE = 50;

/** The worker's exact view: every figure opens to its rule and its events. */
@ApiTags('figures')
@Controller('figures')
export class FiguresController {
  constructor(private readonly reads: Reads, private readonly organisations: Organisations) {}

  @Get()
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiOkResponse({ type: FiguresResponse })
  read(@CurrentActor() actor: Actor, @Query() { municipalityCode, year }: FiguresRequest): Promise<FiguresResponse> {
    return this.reads.run(actor, { action: 'read-figures', objectKind: 'figures', objectId: municipalityCode }, async (tx) => {
      if (!await isInOurArea(tx, this.organisations, actor.organisationId, municipalityCode)) return undefined;
      await holdStill(tx);
      return FiguresResponse.of(await readFigures(tx, municipalityCode, year));
    });
  }

  @Get(':figureId/lineage')
  @CodeParam('figureId')
  @NeedsRole('hyte-coordinator', 'reporting-officer')
  @ApiOkResponse({ type: LineageResponse })
  lineage(@CurrentActor() actor: Actor, @Param('figureId') figureId: string, @Query() query: LineageRequest): Promise<LineageResponse> {
    return this.reads.run(actor, { action: 'read-lineage', objectKind: 'figures', objectId: query.municipalityCode }, async (tx) => {
      const rule = RULES.get(figureId);
      if (!rule || !await isInOurArea(tx, this.organisations, actor.organisationId, query.municipalityCode)) return undefined;
      const types = [...new Set([...RULES.values()].filter((one) => one.about === rule.about).flatMap((one) => one.types).concat('referrals.referral-closed.v1'))];
      return LineageResponse.of(rule, await eventsOf(tx, query.municipalityCode, types), query.year, query.page ?? 1, query.pageSize ?? DEFAULT_PAGE_SIZE);
    });
  }
}
