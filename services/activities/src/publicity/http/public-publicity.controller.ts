import { Controller, Get, Header, Inject, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CLOCK, orNotFound, PdfPrinter, Problem, Public } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock, type Language } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import type { Feed } from '../domain/feed.js';
import { PageViews } from '../storage/page-views.js';
import { ColumnRequest, ComingRequest, LanguageRequest, PeriodRequest } from './publicity.request.js';
import { ColumnResponse, FeedResponse, NewsletterResponse, PageResponse, ViewResponse } from './publicity.response.js';
import { Teller } from './teller.js';

/** Others' sites ask as often as they are looked at. */
const FOR_FIVE_MINUTES = 'public, max-age=300';

/** Texts of what is offered, for everyone: they hold nothing that the public pages do not show. */
@ApiTags('public')
@Controller('public')
export class PublicPublicityController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly teller: Teller, private readonly activities: ActivityReader, private readonly views: PageViews, private readonly printer: PdfPrinter,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('newsletter')
  @Public()
  @ApiOkResponse({ type: NewsletterResponse })
  newsletter(@Query() request: PeriodRequest): Promise<NewsletterResponse> {
    return this.tenant.asPublic((tx) => this.teller.newsletter(tx, request));
  }

  /** What is on, as papers print it. */
  @Get('column')
  @Public()
  @ApiOkResponse({ type: ColumnResponse })
  column(@Query() request: ColumnRequest): Promise<ColumnResponse> {
    return this.tenant.asPublic((tx) => this.teller.column(tx, request));
  }

  /** A page for a frame on another's site. */
  @Get('widget')
  @Public()
  @Header('cache-control', FOR_FIVE_MINUTES)
  @ApiOkResponse({ type: PageResponse })
  async widget(@Query() request: ComingRequest): Promise<PageResponse> {
    return { html: await this.tenant.asPublic((tx) => this.teller.widget(tx, request)) };
  }

  /** A JSON Feed 1.1 (jsonfeed.org). */
  @Get('feed')
  @Public()
  @Header('cache-control', FOR_FIVE_MINUTES)
  @ApiOkResponse({ type: FeedResponse })
  feed(@Query() request: ComingRequest): Promise<Feed> {
    return this.tenant.asPublic((tx) => this.teller.feed(tx, request));
  }

  @Get('activities/:id/poster')
  @Public()
  @ApiOkResponse({ type: PageResponse })
  async poster(@Param('id') id: string, @Query() { language = 'fi' }: LanguageRequest): Promise<PageResponse> {
    return { html: await this.posterOf(id, language) };
  }

  @Get('activities/:id/poster.pdf')
  @Public()
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async posterPdf(@Param('id') id: string, @Query() { language = 'fi' }: LanguageRequest): Promise<StreamableFile> {
    const page = await this.posterOf(id, language);
    if (!this.printer.available) throw new Problem('pdf-needs-chromium');
    const file = await this.printer.print(page, { oneSheet: true });
    return new StreamableFile(file, { type: 'application/pdf', disposition: `inline; filename="juliste-${language}.pdf"`, length: file.length });
  }

  /** Somebody looked at the page. Nothing is kept of who: it is one more on its day. */
  @Post('activities/:id/views')
  @Public()
  @ApiCreatedResponse({ type: ViewResponse })
  async view(@Param('id') id: string): Promise<ViewResponse> {
    const activity = orNotFound(await this.tenant.asPublic((tx) => this.activities.findPublished(tx, id)));
    const day = dayInHelsinki(this.clock.now());
    await this.tenant.run(activity.organisationId, (tx) => this.views.count(tx, activity.organisationId, id, day));
    return { day };
  }

  private async posterOf(id: string, language: Language): Promise<string> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      const activity = await this.activities.findPublished(tx, id);
      return activity && this.teller.poster(tx, activity, language);
    }));
  }
}
