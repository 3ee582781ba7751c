import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isRefusal, newId, refuse, type Clock } from '@pirtti/kernel';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, newSecret, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { FirstAdministrators } from '../storage/first-administrators.js';
import { FirstAdministratorResponse, IssuedFirstAdministratorResponse } from './first-administrator.response.js';
import { InvitationRequest } from './invitation.request.js';

/** The first who decides in an organisation who may do what: invited by those who keep its record, and by nobody any more once there is one. */
@ApiTags('invitations')
@Controller('organisations/:id/first-administrator')
@NeedsRole('organisation-admin', 'hyte-coordinator', 'association-adviser')
export class FirstAdministratorsController {
  constructor(private readonly commands: Commands, private readonly reads: Reads, private readonly firsts: FirstAdministrators, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @ApiOkResponse({ type: FirstAdministratorResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<FirstAdministratorResponse> {
    return this.reads.run(actor, { action: 'read-first-administrator', objectKind: 'organisation', objectId: id, personal: true }, async (tx) =>
      ((await this.firsts.authorOf(tx, actor, id)) ? this.shown(tx, actor, id, this.clock.now()) : refuse('organisation-is-kept-by-others')));
  }

  @Post()
  @ApiCreatedResponse({ type: IssuedFirstAdministratorResponse })
  invite(@CommandContext() command: Command, @Param('id') id: string, @Body() request: InvitationRequest): Promise<IssuedFirstAdministratorResponse> {
    const { token, tokenHash } = newSecret();
    return this.issue(command, 'invite-first-administrator', id, token, (tx) => this.firsts.invite(tx, command, { id: newId(), organisationId: id, ...request, email: request.email ?? null, tokenHash, token }));
  }

  /** Sent again: a new link, and the old one opens nothing. */
  @Post('renewal')
  @ApiCreatedResponse({ type: IssuedFirstAdministratorResponse })
  renew(@CommandContext() command: Command, @Param('id') id: string): Promise<IssuedFirstAdministratorResponse> {
    const { token, tokenHash } = newSecret();
    return this.issue(command, 'renew-first-administrator', id, token, (tx) => this.firsts.renew(tx, command, id, { tokenHash, token }));
  }

  @Post('withdrawal')
  @ApiCreatedResponse({ type: FirstAdministratorResponse })
  withdraw(@CommandContext() command: Command, @Param('id') id: string): Promise<FirstAdministratorResponse> {
    return this.commands.run(command, {
      action: 'withdraw-first-administrator', objectKind: 'organisation', objectId: id,
      work: (tx) => this.firsts.withdraw(tx, command, id),
      render: (tx, organisationId) => this.shown(tx, command.actor, organisationId, command.at),
    });
  }

  /** The secret goes by letter, or is told once to whoever made it: not again when the request is repeated, for it is kept nowhere. */
  private issue(command: Command, action: string, objectId: string, token: string, work: (tx: EntityManager) => ReturnType<FirstAdministrators['invite']>): Promise<IssuedFirstAdministratorResponse> {
    let made: string | null = null;
    return this.commands.run(command, {
      action, objectKind: 'organisation', objectId,
      work: async (tx) => {
        const issued = await work(tx);
        if (!isRefusal(issued) && !issued.goesByLetter) made = token;
        return issued;
      },
      render: async (tx, id) => ({ ...await this.shown(tx, command.actor, id, command.at), token: made }),
    });
  }

  private async shown(tx: EntityManager, actor: Actor, id: string, at: Date): Promise<FirstAdministratorResponse> {
    return FirstAdministratorResponse.for(await this.firsts.standing(tx, actor, id, at), at);
  }
}
