import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, NeedsRole, type Command } from '@pirtti/http-kit';
import { isRealDay, refuse, type Decision } from '@pirtti/kernel';
import { FIRST_YEAR } from '../../http/field-checks.js';
import { optionalTextOf } from '../../http/text.request.js';
import type { Activity } from '../domain/activity.js';
import type { ActivityFact } from '../domain/activity-facts.js';
import { cancelOccurrence, moveOccurrence, restoreOccurrence } from '../domain/change-occurrence.js';
import { ActivityResponse } from './activity.response.js';
import { OwnActivity } from './own-activity.js';
import { MoveOccurrenceRequest, WithdrawalRequest } from './withdrawal.requests.js';

/** Single meetings that go otherwise than planned. `date` is the day for which the meeting was planned, wherever it is now. */
@ApiTags('activities')
@Controller('activities/:id/occurrences/:date')
@NeedsRole('activity-publisher')
export class OccurrenceChangesController {
  constructor(private readonly own: OwnActivity) {}

  @Post('cancellation')
  @ApiCreatedResponse({ type: ActivityResponse })
  cancel(@CommandContext() command: Command, @Param('id') id: string, @Param('date') date: string, @Body() request: WithdrawalRequest): Promise<ActivityResponse> {
    return this.change(command, 'cancel-occurrence', id, date, cancelOccurrence({ date, note: optionalTextOf(request.note), at: command.at }));
  }

  @Post('move')
  @ApiCreatedResponse({ type: ActivityResponse })
  move(@CommandContext() command: Command, @Param('id') id: string, @Param('date') date: string, @Body() request: MoveOccurrenceRequest): Promise<ActivityResponse> {
    const { meetsOn, startTime, endTime } = request;
    return this.change(command, 'move-occurrence', id, date, moveOccurrence({ date, meetsOn, startTime, endTime, note: optionalTextOf(request.note), at: command.at }));
  }

  @Post('restoration')
  @ApiCreatedResponse({ type: ActivityResponse })
  restore(@CommandContext() command: Command, @Param('id') id: string, @Param('date') date: string): Promise<ActivityResponse> {
    return this.change(command, 'restore-occurrence', id, date, restoreOccurrence({ date, at: command.at }));
  }

  private change(command: Command, action: string, id: string, date: string, decide: Decision<Activity | undefined, ActivityFact>): Promise<ActivityResponse> {
    return this.own.change(command, action, id, () => (isRealDay(date, FIRST_YEAR) ? decide : (activity) => refuse(activity ? 'occurrence-does-not-exist' : 'not-found')));
  }
}
