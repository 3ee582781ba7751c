import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { isRefusal, newId, refuse, type Clock, type Decision, type Refusal } from '@pirtti/kernel';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { EntityManager } from 'typeorm';
import { solveBarriers } from '../../clients/domain/solve-barriers.js';
import { ClientStore } from '../../clients/storage/client.store.js';
import { ConsentReader } from '../../consents/storage/consent.reader.js';
import { asLinkPerson, viewerOf } from '../../http/viewer.js';
import { assignLinkPerson } from '../domain/assign-link-person.js';
import { completeReferral } from '../domain/complete-referral.js';
import { recordContact } from '../domain/record-contact.js';
import { recordMeeting } from '../domain/record-meeting.js';
import type { Referral } from '../domain/referral.js';
import type { ReferralFact } from '../domain/referral-facts.js';
import { requestPlacement } from '../domain/request-placement.js';
import { returnReferral } from '../domain/return-referral.js';
import { asSeenBy } from '../domain/who-sees.js';
import { withdrawPlacement } from '../domain/withdraw-placement.js';
import { LinkPersons } from '../storage/link-persons.js';
import { ReferralReader } from '../storage/referral.reader.js';
import { ReferralStore } from '../storage/referral.store.js';
import { Gather } from './gather.js';
import { newPlacementCode } from './placement-code.js';
import { ReferralRendering } from './referral-rendering.js';
import { AssignmentRequest, CompletionRequest, ContactRequest, EmptyRequest, MeetingRequest, PlacementRequest, ReturnRequest } from './referral.request.js';
import { DeskResponse, ReferralResponse } from './referral.response.js';

/** What link persons do with referrals. */
@ApiTags('link persons')
@Controller()
@NeedsRole('link-person', 'link-person-coordinator')
export class DeskController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly store: ReferralStore,
    private readonly referrals: ReferralReader,
    private readonly clientStore: ClientStore,
    private readonly consents: ConsentReader,
    private readonly linkPersons: LinkPersons,
    private readonly gather: Gather,
    private readonly rendering: ReferralRendering,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('desk')
  @ApiOkResponse({ type: DeskResponse })
  desk(@CurrentActor() actor: Actor): Promise<DeskResponse> {
    return this.reads.run(actor, { action: 'read-desk', objectKind: 'referral', personal: true }, async (tx) => {
      const incoming = await this.rendering.rows(tx, actor, await this.referrals.incoming(tx));
      const mine = await this.rendering.rows(tx, actor, await this.referrals.heldBy(tx, actor.membershipId));
      const now = this.clock.now().toISOString();
      return { incoming, mine, overdue: [...incoming, ...mine].filter((row) => row.dueAt !== null && row.dueAt < now).length, load: mine.length };
    });
  }

  @Post('referrals/:id/assignment')
  @ApiCreatedResponse({ type: ReferralResponse })
  assign(@CommandContext() command: Command, @Param('id') id: string, @Body() request: AssignmentRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const linkPersonId = request.membershipId ?? actor.membershipId;
    return this.run(command, id, 'assign-referral', async (tx) => this.change(tx, actor, id, assignLinkPerson({
      at, by: asLinkPerson(actor), linkPersonId, byCoordinator: viewerOf(actor).isCoordinator,
      isLinkPerson: await this.linkPersons.includes(tx, actor.organisationId, linkPersonId, at),
    })));
  }

  @Post('referrals/:id/contacts')
  @ApiCreatedResponse({ type: ReferralResponse })
  contact(@CommandContext() command: Command, @Param('id') id: string, @Body() { happenedAt, reached, channel }: ContactRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const decide = recordContact({ at, by: asLinkPerson(actor), happenedAt: new Date(happenedAt), reached, channel });
    return this.run(command, id, 'record-contact', (tx) => this.change(tx, actor, id, decide));
  }

  @Post('referrals/:id/meetings')
  @ApiCreatedResponse({ type: ReferralResponse })
  meet(@CommandContext() command: Command, @Param('id') id: string, @Body() { happenedAt, note }: MeetingRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const decide = recordMeeting({ at, by: asLinkPerson(actor), happenedAt: new Date(happenedAt), note: note ?? null });
    return this.run(command, id, 'record-meeting', (tx) => this.change(tx, actor, id, decide));
  }

  @Post('referrals/:id/placement-requests')
  @ApiCreatedResponse({ type: ReferralResponse })
  requestPlacement(@CommandContext() command: Command, @Param('id') id: string, @Body() { activityId = null }: PlacementRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.run(command, id, 'request-placement', async (tx) => {
      const found = await this.referrals.find(tx, id);
      if (!found) return refuse('not-found');
      const consents = await this.consents.ofClient(tx, found.referral.clientId, true);
      const destination = await this.gather.destination(tx, actor.organisationId, activityId ?? found.referral.activityId, at);
      return this.change(tx, actor, id, requestPlacement({
        at, by: asLinkPerson(actor), placementId: newId(), code: newPlacementCode(), activityId, consents, ...destination,
      }));
    });
  }

  @Post('referrals/:id/placement-withdrawal')
  @ApiCreatedResponse({ type: ReferralResponse })
  withdrawPlacement(@CommandContext() command: Command, @Param('id') id: string, @Body() _request: EmptyRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.run(command, id, 'withdraw-placement', (tx) => this.change(tx, actor, id, withdrawPlacement({ at, by: asLinkPerson(actor) })));
  }

  @Post('referrals/:id/completion')
  @ApiCreatedResponse({ type: ReferralResponse })
  complete(@CommandContext() command: Command, @Param('id') id: string, @Body() request: CompletionRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const { outcome, feedbackText = null, feedbackAllowed, solvedBarriers } = request;
    return this.run(command, id, 'complete-referral', async (tx) => {
      const completed = await this.change(tx, actor, id, completeReferral({ at, by: asLinkPerson(actor), outcome, feedbackText, feedbackAllowed }));
      if (isRefusal(completed)) return completed;
      const client = await this.clientStore.change(tx, completed.clientId, solveBarriers({ at, solved: solvedBarriers }));
      return isRefusal(client) ? client : completed;
    });
  }

  @Post('referrals/:id/return')
  @ApiCreatedResponse({ type: ReferralResponse })
  return(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: ReturnRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const decide = returnReferral({ at, by: asLinkPerson(actor), byCoordinator: viewerOf(actor).isCoordinator, reason });
    return this.run(command, id, 'return-referral', (tx) => this.change(tx, actor, id, decide));
  }

  private run(command: Command, id: string, action: string, work: (tx: EntityManager) => Promise<Referral | Refusal>): Promise<ReferralResponse> {
    return this.commands.run(command, { action, objectKind: 'referral', objectId: id, work, render: (tx) => this.rendering.one(tx, command.actor, id) });
  }

  private change(tx: EntityManager, actor: Actor, id: string, decide: Decision<Referral, ReferralFact>): Promise<Referral | Refusal> {
    return this.store.change(tx, id, asSeenBy(viewerOf(actor), decide));
  }
}
