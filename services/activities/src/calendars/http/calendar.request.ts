import { ApiPropertyOptional, OmitType } from '@nestjs/swagger';
import { MayBeLeftOut } from '@pirtti/http-kit';
import { LANGUAGES, type Language } from '@pirtti/kernel';
import { IsIn } from 'class-validator';
import { FindActivitiesRequest } from '../../listings/http/find-activities.request.js';

/** Calendar programs say no language of their own: the address does. */
export class CalendarRequest {
  @ApiPropertyOptional({ enum: LANGUAGES, example: 'fi' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  language?: Language;
}

/** What is searched for, as in the list; nothing in it says who searches, nor where they are: such an address is kept for long. */
export class SearchCalendarRequest extends OmitType(FindActivitiesRequest, ['near', 'nearMunicipalityCode', 'withinKm', 'sort'] as const) {
  @ApiPropertyOptional({ enum: LANGUAGES, example: 'fi' }) @MayBeLeftOut() @IsIn(LANGUAGES)
  calendarLanguage?: Language;
}
