import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CurrentActor, NeedsRole, pageOf, PagingRequest, Reads, type Actor } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { occurrencesBetween } from '../domain/occurrences.js';
import { addDays, localDate } from '../domain/schedule.js';
import { ActivityRow } from '../storage/activity.row.js';
import { ComingMeetingsResponse } from './coming-meetings.response.js';

const DAYS_AHEAD = 56;
const MOST_OF_ONE = 8;

/** What is offered now and when it meets next: for whoever arranges something to it, rides or volunteers, without running it. */
@ApiTags('activities')
@Controller('coming-meetings')
@NeedsRole('activity-publisher', 'volunteer-coordinator')
export class ComingMeetingsController {
  constructor(private readonly reads: Reads, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @ApiOkResponse({ type: ComingMeetingsResponse })
  list(@CurrentActor() actor: Actor, @Query() request: PagingRequest): Promise<ComingMeetingsResponse> {
    const { page, pageSize } = pageOf(request);
    return this.reads.run(actor, { action: 'list-coming-meetings', objectKind: 'activity' }, async (tx) => {
      const at = this.clock.now();
      const [rows, total] = await tx.findAndCount(ActivityRow, { where: { organisationId: actor.organisationId, status: 'published' }, order: { id: 'asc' }, skip: (page - 1) * pageSize, take: pageSize });
      return { items: rows.map((row) => ({ id: row.id, names: row.content.names, meetings: meetingsOf(row, at) })), total };
    });
  }
}

function meetingsOf({ content: { schedule }, occurrenceChanges: changes }: ActivityRow, at: Date) {
  const today = localDate(at);
  const coming = schedule ? occurrencesBetween({ schedule, changes }, today, addDays(today, DAYS_AHEAD)).filter(({ status, startsAt }) => status !== 'cancelled' && startsAt > at) : [];
  return coming.slice(0, MOST_OF_ONE).map(({ date, startsAt, endsAt }) => ({ date, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }));
}
