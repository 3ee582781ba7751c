import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotModifiedResponse, ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { CLOCK, Organisations, orNotFound, Problem, Public, SERVICE_CONFIG, type ServiceConfig } from '@pirtti/http-kit';
import { inLanguage, label, MUNICIPALITIES, MUNICIPALITY_CODES, preferredLanguage, type Clock, type Language, type MunicipalityCode } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { EntityManager } from 'typeorm';
import type { OfferedActivity } from '../../activities/domain/activity.js';
import { namesOf, organisersOf } from '../../activities/domain/organiser.js';
import { ActivitySearch } from '../../activities/storage/activity-search.js';
import { CalendarReader, MOST_OF_A_CALENDAR } from '../storage/calendar.reader.js';
import { answerCalendar } from './calendar-answer.js';
import { CalendarRequest, SearchCalendarRequest } from './calendar.request.js';
import { wouldHaveFound } from './would-have-found.js';

interface Followed {
  readonly name: (language: Language) => string;
  readonly activities: readonly OfferedActivity[];
}

const OF_A_TOWN = label('Toimintaa', 'Verksamhet', 'Activities');
const OF_A_SEARCH = label('Pirtti: oma haku', 'Pirtti: egen sökning', 'Pirtti: your search');

/** Calendars that anyone's own calendar may follow: what moves, is called off or ends is learned there by itself. */
@ApiTags('public')
@ApiProduces('text/calendar')
@ApiNotModifiedResponse({ description: 'The follower has the newest already.' })
@Controller('public')
export class CalendarsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly calendars: CalendarReader, private readonly searcher: ActivitySearch, private readonly organisations: Organisations,
    @Inject(CLOCK) private readonly clock: Clock, @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  @Get('activities/:id/calendar.ics')
  @Public()
  @ApiOkResponse({ schema: { type: 'string' } })
  ofActivity(@Param('id') id: string, @Query() request: CalendarRequest, @Req() asked: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer('toiminta', request.language, asked, reply, async (tx) => {
      const activity = await this.calendars.offered(tx, id);
      return activity && { name: (language) => inLanguage(activity.content.names, language), activities: [activity] };
    });
  }

  /** What a search of the list finds, to follow. The address holds what is searched for, and nothing of who searches. */
  @Get('activities/calendar.ics')
  @Public()
  @ApiOkResponse({ schema: { type: 'string' } })
  ofSearch(@Query() { calendarLanguage, ...criteria }: SearchCalendarRequest, @Req() asked: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer('haku', calendarLanguage, asked, reply, async (tx, at) => {
      const { items } = await this.searcher.search(tx, { ...criteria, page: 1, pageSize: MOST_OF_A_CALENDAR }, at);
      const gone = await this.calendars.calledOff(tx, at);
      const organisers = await this.organisations.findMany(tx, gone.flatMap(organisersOf));
      const calledOff = gone.filter((activity) => wouldHaveFound(criteria, activity, namesOf(activity, organisers)));
      return { name: (language) => OF_A_SEARCH[language], activities: [...items.map(({ activity }) => activity), ...calledOff].slice(0, MOST_OF_A_CALENDAR) };
    });
  }

  @Get('organisations/:id/calendar.ics')
  @Public()
  @ApiOkResponse({ schema: { type: 'string' } })
  ofOrganisation(@Param('id') id: string, @Query() request: CalendarRequest, @Req() asked: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer('jarjesto', request.language, asked, reply, async (tx, at) => {
      const organisation = await this.organisations.find(tx, id);
      return organisation && { name: (language) => inLanguage(organisation.names, language), activities: await this.calendars.within(tx, { organisationId: id }, at) };
    });
  }

  @Get('municipalities/:municipalityCode/calendar.ics')
  @Public()
  @ApiParam({ name: 'municipalityCode', enum: MUNICIPALITY_CODES })
  @ApiOkResponse({ schema: { type: 'string' } })
  ofMunicipality(@Param('municipalityCode') code: string, @Query() request: CalendarRequest, @Req() asked: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return this.answer('kunta', request.language, asked, reply, async (tx, at) => {
      if (!Object.hasOwn(MUNICIPALITIES, code)) throw new Problem('not-found');
      const names = MUNICIPALITIES[code as MunicipalityCode];
      return { name: (language) => `${OF_A_TOWN[language]}: ${names[language]}`, activities: await this.calendars.within(tx, { municipalityCode: code }, at) };
    });
  }

  private async answer(file: string, wished: Language | undefined, asked: FastifyRequest, reply: FastifyReply, find: (tx: EntityManager, at: Date) => Promise<Followed | undefined>): Promise<string> {
    const at = this.clock.now();
    const language = wished ?? preferredLanguage(asked.headers['accept-language']);
    const { name, activities } = orNotFound(await this.tenant.asPublic((tx) => find(tx, at)));
    return answerCalendar({ name: name(language), activities, language, publicUrl: this.config.letters?.publicUrl, at }, file, asked, reply);
  }
}
