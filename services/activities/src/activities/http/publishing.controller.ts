import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CurrentActor, NeedsRole, Organisations, Reads, type Actor } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { PlaceRenderer } from '../../places/http/place-renderer.js';
import { PlaceSearch } from '../../places/storage/place-search.js';
import { PlaceStore } from '../../places/storage/place.store.js';
import { placeIdsOf } from '../domain/follow-place.js';
import { scheduleProblem } from '../domain/schedule-problems.js';
import { tarmoaOf } from '../domain/tarmoa.js';
import { ActivityReader } from '../storage/activity.reader.js';
import { ScheduleRequest, scheduleOf } from './activity.request.js';
import { comingTimes } from './coming-times.js';
import { LatestResponse, NextDatesResponse, PublishingStartResponse, TarmoaResponse } from './publishing.response.js';

/** Latest activities looked through for places that are in use. */
const LATEST = 30;
/** As many places as fit under a thumb. */
const MOST_PLACES = 8;

/** What the publishing form asks so that nobody need write twice. */
@ApiTags('publishing')
@Controller()
@NeedsRole('activity-publisher')
export class PublishingController {
  constructor(
    private readonly reads: Reads, private readonly activities: ActivityReader, private readonly organisations: Organisations,
    private readonly places: PlaceStore, private readonly registry: PlaceSearch, private readonly renderer: PlaceRenderer, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Whether two languages are needed, what was told last, and the places that the organisation uses, the latest first. */
  @Get('publishing/start')
  @ApiOkResponse({ type: PublishingStartResponse })
  start(@CurrentActor() actor: Actor): Promise<PublishingStartResponse> {
    const at = this.clock.now();
    return this.reads.run(actor, { action: 'start-publishing', objectKind: 'activity' }, async (tx) => {
      const [today, organisation] = [dayInHelsinki(at), await this.organisations.find(tx, actor.organisationId)];
      const { items } = await this.activities.listOwn(tx, actor.organisationId, {}, { page: 1, pageSize: LATEST }, at);
      const used = [...new Set(items.flatMap(({ content }) => placeIdsOf(content)))];
      const criteria = { state: 'in-use', everyday: false, page: 1, pageSize: MOST_PLACES } as const;
      const own = (await this.registry.search(tx, { ...criteria, mine: true }, today)).items;
      const near = organisation?.municipalityCode ? (await this.registry.search(tx, { ...criteria, mine: false, municipalityCode: organisation.municipalityCode }, today)).items : [];
      const known = new Map([...await this.places.findMany(tx, used), ...[...own, ...near].map((place) => [place.id, place] as const)]);
      const order = [...new Set([...used, ...own.map(({ id }) => id), ...near.map(({ id }) => id)])];
      const shown = (await this.renderer.many(tx, actor, order.flatMap((id) => known.get(id) ?? []), at)).filter(({ state }) => state !== 'over').slice(0, MOST_PLACES);
      return { bilingual: organisation?.bilingual ?? false, latest: items[0] ? LatestResponse.of(items[0], organisation?.municipalityCode ?? null) : null, places: shown };
    });
  }

  /** The next ten times of a schedule that nobody has saved yet. It changes nothing: it needs no key and leaves nothing. */
  @Post('publishing/next-dates')
  @HttpCode(200)
  @ApiOkResponse({ type: NextDatesResponse })
  nextDates(@CurrentActor() actor: Actor, @Body() request: ScheduleRequest): Promise<NextDatesResponse> {
    return this.reads.run(actor, { action: 'preview-schedule', objectKind: 'activity' }, () => {
      const schedule = scheduleOf(request);
      // what makes no sense yet is told when it is saved, not while it is written
      if (scheduleProblem(schedule)) return Promise.resolve({ items: [] });
      return Promise.resolve({ items: comingTimes({ schedule, changes: {} }, this.clock.now()) });
    });
  }

  /** What still keeps it out of Tarmoa, where professionals look for what they can suggest. */
  @Get('activities/:id/tarmoa')
  @ApiOkResponse({ type: TarmoaResponse })
  tarmoa(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<TarmoaResponse> {
    return this.reads.run(actor, { action: 'check-tarmoa', objectKind: 'activity', objectId: id }, async (tx) => {
      const activity = await this.activities.findOwn(tx, actor.organisationId, id);
      const organisation = await this.organisations.find(tx, actor.organisationId);
      return activity && TarmoaResponse.of(tarmoaOf(activity, { bilingual: organisation?.bilingual ?? false, businessId: organisation?.businessId ?? null }));
    });
  }
}
