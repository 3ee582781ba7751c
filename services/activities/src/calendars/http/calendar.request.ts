import { ApiPropertyOptional } from '@nestjs/swagger';
import { MayBeLeftOut } from '@pirtti/http-kit';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { IsIn } from 'class-validator';
import { SearchActivitiesRequest } from '../../activities/http/list-activities.request.js';

/** Calendar programs say no language of their own: the address does. */
export class CalendarRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, example: 'fi' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  language?: Language;
}

/** What is searched for, as in the list; nothing in it says who searches. */
export class SearchCalendarRequest extends SearchActivitiesRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, example: 'fi' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  calendarLanguage?: Language;
}
