import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CurrentActor, NeedsRole, Reads, type Actor } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { addDays, localDate } from '../../activities/domain/schedule.js';
import { AttendanceReader } from '../storage/attendance.reader.js';
import { MARKERS } from './attendance.controller.js';
import { AttendanceDayListResponse, AttendanceDayResponse } from './attendance.response.js';
import { ListAttendanceDaysRequest } from './mark-attendance.request.js';

const SHOWN_BEFORE_DAYS = 14;
/** A longer look would be a report, and those are elsewhere. */
const MOST_DAYS = 62;

/** What there is to mark, of all that the organisation does. */
@ApiTags('attendance')
@Controller('attendance-days')
@NeedsRole(...MARKERS)
export class AttendanceDaysController {
  constructor(private readonly reads: Reads, private readonly attendances: AttendanceReader, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @ApiOkResponse({ type: AttendanceDayListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListAttendanceDaysRequest): Promise<AttendanceDayListResponse> {
    const today = localDate(this.clock.now());
    const { from = addDays(today, -SHOWN_BEFORE_DAYS), to = addDays(today, 1) } = request;
    const last = addDays(from, MOST_DAYS);
    return this.reads.run(actor, { action: 'list-attendance-days', objectKind: 'occurrence' }, async (tx) =>
      ({ items: (await this.attendances.days(tx, actor.organisationId, from, to < last ? to : last)).map((day) => AttendanceDayResponse.of(day)) }));
  }
}
