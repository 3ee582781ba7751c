import { Body, Controller, Get, Inject, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { idOf, isRealDay, isRefusal, refuse, type Clock } from '@pirtti/kernel';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { occurrencesBetween } from '../../activities/domain/occurrences.js';
import { localDate } from '../../activities/domain/schedule.js';
import { ActivityReader } from '../../activities/storage/activity.reader.js';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { markAttendance } from '../domain/mark-attendance.js';
import { AttendanceReader } from '../storage/attendance.reader.js';
import { AttendanceStore } from '../storage/attendance.store.js';
import { AttendanceResponse, AttendanceSheetResponse, OccurrenceListResponse, OccurrenceResponse } from './attendance.response.js';
import { countsOf, ListOccurrencesRequest, MarkAttendanceRequest } from './mark-attendance.request.js';

/** A helper marks, and does nothing else. */
export const MARKERS = ['activity-publisher', 'attendance-helper'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;
const SHOWN_BEFORE_DAYS = 56;
const SHOWN_AFTER_DAYS = 14;

/** When an activity meets, and who came. */
@ApiTags('attendance')
@Controller('activities/:id/occurrences')
@NeedsRole(...MARKERS)
export class AttendanceController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: AttendanceStore,
    private readonly attendances: AttendanceReader,
    private readonly activities: ActivityReader,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: OccurrenceListResponse })
  list(@CurrentActor() actor: Actor, @Param('id') activityId: string, @Query() request: ListOccurrencesRequest): Promise<OccurrenceListResponse> {
    const daysFromNow = (days: number) => localDate(new Date(this.clock.now().getTime() + days * DAY_MS));
    const { from = daysFromNow(-SHOWN_BEFORE_DAYS), to = daysFromNow(SHOWN_AFTER_DAYS) } = request;
    return this.reads.run(actor, { action: 'list-occurrences', objectKind: 'activity', objectId: activityId, personal: true }, async (tx) => {
      const activity = await this.activities.findOwn(tx, actor.organisationId, activityId);
      if (!activity) return undefined;
      const sheets = await this.attendances.between(tx, activityId, from, to);
      const { content: { schedule }, changes } = activity;
      const occurrences = schedule ? occurrencesBetween({ schedule, changes }, from, to) : [];
      return { items: occurrences.map((occurrence) => OccurrenceResponse.of(occurrence, sheets.get(occurrence.date))) };
    });
  }

  @Get(':date/attendance')
  @ApiOkResponse({ type: AttendanceSheetResponse })
  sheet(@CurrentActor() actor: Actor, @Param('id') activityId: string, @Param('date') date: string): Promise<AttendanceSheetResponse> {
    return this.reads.run(actor, { action: 'open-attendance', objectKind: 'occurrence', objectId: activityId, personal: true }, async (tx) => {
      const open = isRealDay(date, FIRST_YEAR) ? await this.attendances.open(tx, actor.organisationId, activityId, date) : undefined;
      return open && AttendanceSheetResponse.of(open);
    });
  }

  @Put(':date/attendance')
  @ApiOkResponse({ type: AttendanceResponse })
  mark(
    @CommandContext() command: Command, @Param('id') activityId: string, @Param('date') date: string, @Body() request: MarkAttendanceRequest,
  ): Promise<AttendanceResponse> {
    const decide = markAttendance({
      date, placements: request.placements, signUps: request.signUps ?? [], others: countsOf(request.others), newcomers: request.newcomers, broughtAlong: request.broughtAlong ?? 0, at: command.at,
      basedOn: request.basedOn === undefined || request.basedOn === null ? request.basedOn : new Date(request.basedOn),
    });
    return this.commands.run(command, {
      action: 'mark-attendance', objectKind: 'occurrence', objectId: activityId,
      work: async (tx) => {
        if (!isRealDay(date, FIRST_YEAR)) return refuse('occurrence-does-not-exist');
        const attendance = await this.store.change(tx, activityId, date, decide);
        return isRefusal(attendance) ? attendance : { id: idOf(activityId, date) };
      },
      render: async (tx) => {
        const attendance = await this.attendances.find(tx, activityId, date);
        return attendance && AttendanceResponse.of(attendance);
      },
    });
  }
}
