import { Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, Commands, NeedsRole, type Command } from '@pirtti/http-kit';
import { doerOf } from '../../agreements/http/doer-of.js';
import { checkAction, reopenAction } from '../domain/check-action.js';
import { ActionStore } from '../storage/action.store.js';
import { DIALOGUE_ROLES, DialogueRenderer } from './dialogue-renderer.js';
import { MeetingResponse } from './meeting.response.js';

/** Checks off what was promised in a meeting. */
@ApiTags('forums')
@Controller('meetings/:id/actions/:actionId')
export class MeetingActionsController {
  constructor(private readonly commands: Commands, private readonly actions: ActionStore, private readonly renderer: DialogueRenderer) {}

  @Post('completion')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: MeetingResponse })
  complete(@CommandContext() command: Command, @Param('id') id: string, @Param('actionId') actionId: string): Promise<MeetingResponse> {
    return this.change(command, 'check-action', id, actionId, checkAction);
  }

  /** It was not done after all. */
  @Post('reopening')
  @NeedsRole(...DIALOGUE_ROLES)
  @ApiCreatedResponse({ type: MeetingResponse })
  reopen(@CommandContext() command: Command, @Param('id') id: string, @Param('actionId') actionId: string): Promise<MeetingResponse> {
    return this.change(command, 'reopen-action', id, actionId, reopenAction);
  }

  private change(command: Command, action: string, meetingId: string, objectId: string, decide: typeof checkAction): Promise<MeetingResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action, objectKind: 'meeting-action', objectId,
      work: (tx) => this.actions.change(tx, meetingId, objectId, decide({ by: doerOf(actor), at })),
      render: (tx, id) => this.renderer.meetingOfAction(tx, actor, id),
    });
  }
}
