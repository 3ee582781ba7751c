import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { CLOCK, orNotFound, pageOf, Public } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { ActivityReader } from '../storage/activity.reader.js';
import { ActivitySearch } from '../storage/activity-search.js';
import { PublicActivityListResponse } from './activity-list.response.js';
import { ActivityRenderer } from './activity-renderer.js';
import { ActivityResponse } from './activity.response.js';
import { SearchActivitiesRequest } from './list-activities.request.js';

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
  @ApiOkResponse({ type: PublicActivityListResponse })
  search(@Query() request: SearchActivitiesRequest): Promise<PublicActivityListResponse> {
    const now = this.clock.now();
    return this.tenant.asPublic(async (tx) => {
      const { items, total, facets } = await this.searcher.search(tx, { ...request, ...pageOf(request) }, now);
      return { items: await this.renderer.render(tx, items, now), total, facets };
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
}
