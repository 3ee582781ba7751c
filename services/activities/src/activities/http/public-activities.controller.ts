import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { CLOCK, orNotFound, Public } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { criteriaOf, FindActivitiesRequest } from '../../listings/http/find-activities.request.js';
import { FoundActivitiesResponse } from '../../listings/http/found-activities.response.js';
import { ActivityReader } from '../storage/activity.reader.js';
import { ActivitySearch } from '../storage/activity-search.js';
import { comingTimes } from './coming-times.js';
import { NextDatesResponse } from './publishing.response.js';
import { ActivityRenderer } from './activity-renderer.js';
import { ActivityResponse } from './activity.response.js';

/** What everyone may see without logging in. */
@ApiTags('public')
@Controller('public/activities')
export class PublicActivitiesController {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly activities: ActivityReader,
    private readonly searcher: ActivitySearch,
    private readonly renderer: ActivityRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: FoundActivitiesResponse })
  search(@Query() request: FindActivitiesRequest): Promise<FoundActivitiesResponse> {
    const now = this.clock.now();
    return this.tenant.asPublic(async (tx) => {
      const { items, ...found } = await this.searcher.search(tx, criteriaOf(request), now);
      const rendered = await this.renderer.render(tx, items.map(({ activity }) => activity), now);
      return { ...found, items: items.map(({ why, distanceKm }, index) => ({ ...rendered[index]!, why, ...(distanceKm !== null && { distanceKm: Math.round(distanceKm) }) })) };
    });
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: ActivityResponse })
  async read(@Param('id') id: string): Promise<ActivityResponse> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      const activity = await this.activities.findOffered(tx, id);
      return activity && this.renderer.renderOne(tx, activity, this.clock.now());
    }));
  }

  /** The next ten times, with those that are off or moved; none while it is not offered. */
  @Get(':id/occurrences')
  @Public()
  @ApiOkResponse({ type: NextDatesResponse })
  async occurrences(@Param('id') id: string): Promise<NextDatesResponse> {
    const activity = orNotFound(await this.tenant.asPublic((tx) => this.activities.findOffered(tx, id)));
    return { items: activity.status === 'published' ? comingTimes({ schedule: activity.content.schedule, changes: activity.changes }, this.clock.now()) : [] };
  }
}
