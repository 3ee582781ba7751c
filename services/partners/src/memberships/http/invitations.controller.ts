import { Body, Controller, Get, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isRefusal, newId, type Clock, type Refusal } from '@pirtti/kernel';
import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, newSecret, pageOf, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { invitePerson } from '../domain/invite-person.js';
import type { Invitation } from '../domain/invitation.js';
import { renewInvitation, withdrawInvitation } from '../domain/settle-invitation.js';
import { InvitationLetters } from '../letters/invitation-letters.js';
import { InvitationSearch } from '../storage/invitation-search.js';
import { InvitationStore } from '../storage/invitation.store.js';
import { MembershipReader } from '../storage/membership.reader.js';
import { MembershipStore } from '../storage/membership.store.js';
import { periodOf } from './days.js';
import { InvitePersonRequest, ListInvitationsRequest } from './invitation.request.js';
import { InvitationListResponse, InvitationResponse, IssuedInvitationResponse } from './invitation.response.js';

/** Rights that are offered to people and not accepted yet. */
@ApiTags('invitations')
@Controller('invitations')
@NeedsRole('organisation-admin')
export class InvitationsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly invitations: InvitationStore,
    private readonly searcher: InvitationSearch,
    private readonly memberships: MembershipStore,
    private readonly reader: MembershipReader,
    private readonly letters: InvitationLetters,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOkResponse({ type: InvitationListResponse })
  list(@CurrentActor() actor: Actor, @Query() { waiting = false, ...paging }: ListInvitationsRequest): Promise<InvitationListResponse> {
    return this.reads.run(actor, { action: 'list-invitations', objectKind: 'invitation', personal: true }, async (tx) => {
      const { items, total } = await this.searcher.search(tx, actor.organisationId, { waiting, ...pageOf(paging) });
      return { items: await this.rendered(tx, items, this.clock.now()), total };
    });
  }

  @Post()
  @ApiCreatedResponse({ type: IssuedInvitationResponse })
  async invite(@CommandContext() command: Command, @Body() request: InvitePersonRequest): Promise<IssuedInvitationResponse> {
    const { actor, at } = command;
    const { name, email = null, language, roles, reason } = request;
    const { token, tokenHash } = newSecret();
    const id = newId();
    return this.issue(command, 'invite-person', id, token, async (tx) => {
      const invitation = invitePerson({
        id, organisationId: actor.organisationId, name, email, language, roles, ...periodOf(request, at), reason, by: actor, tokenHash, at,
        givable: await this.reader.givable(tx, actor.organisationId),
      });
      return isRefusal(invitation) ? invitation : this.invitations.add(tx, invitation);
    });
  }

  /** Sent again: a new link, and the old one opens nothing. */
  @Post(':id/renewal')
  @ApiCreatedResponse({ type: IssuedInvitationResponse })
  renew(@CommandContext() command: Command, @Param('id') id: string): Promise<IssuedInvitationResponse> {
    const { actor: by, at } = command;
    const { token, tokenHash } = newSecret();
    return this.issue(command, 'renew-invitation', id, token, (tx) => this.invitations.change(tx, by.organisationId, id, (invitation) => renewInvitation(invitation, { tokenHash, by, at })));
  }

  @Post(':id/withdrawal')
  @ApiCreatedResponse({ type: InvitationResponse })
  withdraw(@CommandContext() command: Command, @Param('id') id: string): Promise<InvitationResponse> {
    return this.commands.run(command, {
      action: 'withdraw-invitation', objectKind: 'invitation', objectId: id,
      work: (tx) => this.invitations.change(tx, command.actor.organisationId, id, (invitation) => withdrawInvitation(invitation, command.at)),
      render: (tx, changed) => this.one(tx, command.actor.organisationId, changed, command.at),
    });
  }

  /** The secret goes by letter, or is told once to whoever made it: not again when the request is repeated, for it is kept nowhere. */
  private issue(command: Command, action: string, objectId: string, token: string, work: (tx: EntityManager) => Promise<Invitation | Refusal>): Promise<IssuedInvitationResponse> {
    let made: string | null = null;
    return this.commands.run(command, {
      action, objectKind: 'invitation', objectId,
      work: async (tx) => {
        const invitation = await work(tx);
        if (!isRefusal(invitation) && !await this.letters.send(tx, invitation, token, command.at)) made = token;
        return invitation;
      },
      render: async (tx, id) => {
        const invitation = await this.one(tx, command.actor.organisationId, id, command.at);
        return invitation && { ...invitation, token: made };
      },
    });
  }

  private async one(tx: EntityManager, organisationId: string, id: string, at: Date): Promise<InvitationResponse | undefined> {
    const invitation = await this.invitations.find(tx, organisationId, id);
    return invitation && (await this.rendered(tx, [invitation], at))[0];
  }

  private async rendered(tx: EntityManager, invitations: readonly Invitation[], at: Date): Promise<InvitationResponse[]> {
    const senders = await this.memberships.findMany(tx, invitations.map((one) => one.by.membershipId));
    const letters = await this.letters.latest(tx, invitations);
    return invitations.map((one) => InvitationResponse.for(one, senders, letters.get(one.id), at));
  }
}
