import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { CLOCK, CurrentActor, NeedsRole, Reads, type Actor } from '@pirtti/http-kit';
import { bestFitting } from '../domain/best-fitting.js';
import { FitCandidates } from '../../listings/storage/fit-candidates.js';
import { ActivityRenderer } from './activity-renderer.js';
import { FitSearchRequest } from './fit-search.request.js';
import { FitSearchResponse } from './fit-search.response.js';

const MAX_ANSWERS = 30;

/** Finds what fits a person of whom only codes are told. A search changes nothing: it needs no key and leaves nothing. */
@ApiTags('fit search')
@Controller('fit-searches')
@NeedsRole('service-counsellor', 'link-person', 'link-person-coordinator')
export class FitSearchesController {
  constructor(
    private readonly reads: Reads,
    private readonly candidates: FitCandidates,
    private readonly renderer: ActivityRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post()
  @HttpCode(200)
  @ApiOkResponse({ type: FitSearchResponse })
  search(@CurrentActor() actor: Actor, @Body() request: FitSearchRequest): Promise<FitSearchResponse> {
    const now = this.clock.now();
    const { languages = [], times = [], accessibility = [], ...told } = request;
    return this.reads.run(actor, { action: 'search-fit', objectKind: 'activity' }, async (tx) => {
      const need = { ...told, languages, times, accessibility, home: await this.candidates.whereIs(tx, told.municipalityCode, told.village) };
      const best = bestFitting(need, await this.candidates.best(tx, need, MAX_ANSWERS, now), MAX_ANSWERS);
      const rendered = await this.renderer.render(tx, best.map((one) => one.activity), now);
      return { items: best.map(({ score, reasons }, index) => ({ activity: rendered[index]!, score, reasons: [...reasons] })) };
    });
  }
}
