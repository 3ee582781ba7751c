import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Organisations, orNotFound, Public, SERVICE_CONFIG, type KnownOrganisation, type ServiceConfig } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import { organiserNames } from '../../activities/domain/organiser.js';
import { CalendarReader } from '../../calendars/storage/calendar.reader.js';
import { linkedEventOf, type Publisher } from '../domain/linked-events.js';
import { catalogueEntryOf } from '../domain/service-catalogue.js';

const OBJECT = { schema: { type: 'object', additionalProperties: true } } as const;

/** Activities in the shapes that others' registers read: the service catalogue's, and Linked Events'. */
@ApiTags('public')
@Controller('public')
export class ExportsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly calendars: CalendarReader, private readonly organisations: Organisations,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get('activities/:id/linked-event')
  @Public()
  @ApiOkResponse(OBJECT)
  async linkedEvent(@Param('id') id: string): Promise<object> {
    const { activities: [activity], publisher } = await this.one(id);
    return linkedEventOf(activity!, publisher, this.publicUrl, this.clock.now());
  }

  @Get('activities/:id/service-catalogue')
  @Public()
  @ApiOkResponse(OBJECT)
  async catalogueEntry(@Param('id') id: string): Promise<object> {
    const { activities: [activity], publisher } = await this.one(id);
    return catalogueEntryOf(activity!, publisher, this.publicUrl);
  }

  @Get('organisations/:id/linked-events')
  @Public()
  @ApiOkResponse(OBJECT)
  async linkedEvents(@Param('id') id: string): Promise<object> {
    const { activities, publisher } = await this.all(id);
    return { meta: { count: activities.length, next: null, previous: null }, data: activities.map((activity) => linkedEventOf(activity, publisher, this.publicUrl, this.clock.now())) };
  }

  /** What lasts: short-term notices are no services. */
  @Get('organisations/:id/service-catalogue')
  @Public()
  @ApiOkResponse(OBJECT)
  async catalogue(@Param('id') id: string): Promise<object> {
    const { activities, publisher } = await this.all(id);
    return { itemList: activities.filter(({ content }) => content.durationType === 'long-term').map((activity) => catalogueEntryOf(activity, publisher, this.publicUrl)) };
  }

  private get publicUrl(): string | undefined {
    return this.config.letters?.publicUrl;
  }

  private async one(id: string): Promise<{ activities: readonly OfferedActivity[]; publisher: Publisher }> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      const activity = await this.calendars.offered(tx, id);
      return activity && { activities: [activity], publisher: publisherOf(activity.organisationId, await this.organisations.find(tx, activity.organisationId)) };
    }));
  }

  private async all(id: string): Promise<{ activities: readonly OfferedActivity[]; publisher: Publisher }> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      const organisation = await this.organisations.find(tx, id);
      return organisation && { activities: await this.calendars.within(tx, { organisationId: id }, this.clock.now()), publisher: publisherOf(id, organisation) };
    }));
  }
}

/** Until the registry's mail has told who it is, its id alone is known. */
const publisherOf = (id: string, organisation: KnownOrganisation | undefined): Publisher => ({ id, names: organiserNames(organisation), businessId: organisation?.businessId ?? null });
