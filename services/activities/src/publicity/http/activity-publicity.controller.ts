import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CLOCK, CurrentActor, PdfPrinter, Reads, type Actor } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { PageViews } from '../storage/page-views.js';
import { ActivityTellingResponse } from './publicity.response.js';
import { Teller } from './teller.js';

const VIEWED_DAYS = 30;

/** Telling of one activity: anybody who works here may, of whatever is published. */
@ApiTags('publicity')
@Controller('activities/:id')
@AnyRole()
export class ActivityPublicityController {
  constructor(
    private readonly reads: Reads, private readonly activities: ActivityReader, private readonly teller: Teller, private readonly views: PageViews, private readonly printer: PdfPrinter, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('telling')
  @ApiOkResponse({ type: ActivityTellingResponse })
  telling(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ActivityTellingResponse> {
    return this.reads.run(actor, { action: 'read-telling', objectKind: 'activity', objectId: id }, async (tx) => {
      const activity = await this.activities.findPublished(tx, id);
      if (!activity) return undefined;
      const since = addDays(localDate(this.clock.now()), 1 - VIEWED_DAYS);
      const views = activity.organisationId === actor.organisationId ? await this.views.since(tx, actor.organisationId, id, since) : null;
      return { url: this.teller.urlOf(id), texts: await this.teller.shareTexts(tx, activity), pdfAvailable: this.printer.available, views };
    });
  }
}
