import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, NeedsRole, type Command } from '@pirtti/http-kit';
import { optionalTextOf } from '../../http/text.request.js';
import { publishActivity } from '../domain/publish-activity.js';
import { archiveActivity, cancelActivity, pauseActivity, restoreActivity, resumeActivity } from '../domain/withdraw-activity.js';
import { ActivityResponse } from './activity.response.js';
import { OwnActivity } from './own-activity.js';
import { WithdrawalRequest } from './withdrawal.requests.js';

/** Whether an activity is offered. */
@ApiTags('activities')
@Controller('activities/:id')
@NeedsRole('activity-publisher')
export class ActivityStatusController {
  constructor(private readonly own: OwnActivity) {}

  @Post('publication')
  @ApiCreatedResponse({ type: ActivityResponse })
  publish(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    return this.own.change(command, 'publish-activity', id, async (tx) => publishActivity({ bilingual: await this.own.isBilingual(tx, command), at: command.at }));
  }

  @Post('pause')
  @ApiCreatedResponse({ type: ActivityResponse })
  pause(@CommandContext() command: Command, @Param('id') id: string, @Body() request: WithdrawalRequest): Promise<ActivityResponse> {
    return this.own.change(command, 'pause-activity', id, () => pauseActivity({ note: optionalTextOf(request.note), at: command.at }));
  }

  @Post('resumption')
  @ApiCreatedResponse({ type: ActivityResponse })
  resume(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    return this.own.change(command, 'resume-activity', id, async (tx) => resumeActivity({ bilingual: await this.own.isBilingual(tx, command), at: command.at }));
  }

  @Post('cancellation')
  @ApiCreatedResponse({ type: ActivityResponse })
  cancel(@CommandContext() command: Command, @Param('id') id: string, @Body() request: WithdrawalRequest): Promise<ActivityResponse> {
    return this.own.change(command, 'cancel-activity', id, () => cancelActivity({ note: optionalTextOf(request.note), at: command.at }));
  }

  @Post('archiving')
  @ApiCreatedResponse({ type: ActivityResponse })
  archive(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    return this.own.change(command, 'archive-activity', id, () => archiveActivity({ at: command.at }));
  }

  @Post('restoration')
  @ApiCreatedResponse({ type: ActivityResponse })
  restore(@CommandContext() command: Command, @Param('id') id: string): Promise<ActivityResponse> {
    return this.own.change(command, 'restore-activity', id, () => restoreActivity({ at: command.at }));
  }
}
