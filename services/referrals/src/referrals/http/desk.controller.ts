import { CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, RefusesWithoutAgreement, type Actor, type Command } from '@pirtti/http-kit';
import { isRefusal, newId, type Clock } from '@pirtti/kernel';
import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { solveBarriers } from '../../clients/domain/solve-barriers.js';
import { ClientStore } from '../../clients/storage/client.store.js';
import { RefusesUncoveredFields } from '../../http/refuses-uncovered-fields.js';
import { asLinkPerson, viewerOf } from '../../http/viewer.js';
import { assignLinkPerson } from '../domain/assign-link-person.js';
import { completeReferral } from '../domain/complete-referral.js';
import { recordContact } from '../domain/record-contact.js';
import { recordMeeting } from '../domain/record-meeting.js';
import { requestPlacement } from '../domain/request-placement.js';
import { returnReferral } from '../domain/return-referral.js';
import { asSeenBy } from '../domain/who-sees.js';
import { withdrawPlacement } from '../domain/withdraw-placement.js';
import { destinationOf } from '../storage/known-referral.js';
import { ReferralReader } from '../storage/referral.reader.js';
import { ReferralStore } from '../storage/referral.store.js';
import { newPlacementCode } from './placement-code.js';
import { ReferralDoor } from './referral-door.js';
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
    private readonly door: ReferralDoor,
    private readonly rendering: ReferralRendering,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('desk')
  @ApiOkResponse({ type: DeskResponse })
  desk(@CurrentActor() actor: Actor): Promise<DeskResponse> {
    return this.reads.run(actor, { action: 'read-desk', objectKind: 'referral', personal: true }, async (tx) => {
      const incoming = await this.rendering.rows(tx, actor, await this.referrals.incoming(tx));
      const mine = await this.rendering.rows(tx, actor, await this.referrals.heldBy(tx, [actor.membershipId, ...actor.standsInFor]));
      const now = this.clock.now().toISOString();
      return { incoming, mine, overdue: [...incoming, ...mine].filter((row) => row.dueAt !== null && row.dueAt < now).length, load: mine.length };
    });
  }

  @Post('referrals/:id/assignment')
  @ApiCreatedResponse({ type: ReferralResponse })
  assign(@CommandContext() command: Command, @Param('id') id: string, @Body() request: AssignmentRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const linkPersonId = request.membershipId ?? actor.heldAs['link-person'] ?? actor.membershipId;
    return this.door.change(command, 'assign-referral', id, ({ isLinkPerson }) => assignLinkPerson({
      at, by: asLinkPerson(actor), linkPersonId, byCoordinator: viewerOf(actor).isCoordinator, isLinkPerson,
    }), { linkPersonId });
  }

  @Post('referrals/:id/contacts')
  @ApiCreatedResponse({ type: ReferralResponse })
  contact(@CommandContext() command: Command, @Param('id') id: string, @Body() { happenedAt, reached, channel }: ContactRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const decide = recordContact({ at, by: asLinkPerson(actor), happenedAt: new Date(happenedAt), reached, channel });
    return this.door.change(command, 'record-contact', id, () => decide);
  }

  @Post('referrals/:id/meetings')
  @ApiCreatedResponse({ type: ReferralResponse })
  meet(@CommandContext() command: Command, @Param('id') id: string, @Body() { happenedAt, note }: MeetingRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const decide = recordMeeting({ at, by: asLinkPerson(actor), happenedAt: new Date(happenedAt), note: note ?? null });
    return this.door.change(command, 'record-meeting', id, () => decide);
  }

  @Post('referrals/:id/placement-requests')
  @ApiCreatedResponse({ type: ReferralResponse })
  @RefusesWithoutAgreement()
  @RefusesUncoveredFields()
  requestPlacement(@CommandContext() command: Command, @Param('id') id: string, @Body() { activityId = null }: PlacementRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.door.change(command, 'request-placement', id, (known) => (referral) => requestPlacement({
      at, by: asLinkPerson(actor), placementId: newId(), code: newPlacementCode(), activityId, consents: known.consents,
      ...destinationOf(known, activityId ?? referral.activityId),
    })(referral), { activityId });
  }

  @Post('referrals/:id/placement-withdrawal')
  @ApiCreatedResponse({ type: ReferralResponse })
  withdrawPlacement(@CommandContext() command: Command, @Param('id') id: string, @Body() _request: EmptyRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    return this.door.change(command, 'withdraw-placement', id, () => withdrawPlacement({ at, by: asLinkPerson(actor) }));
  }

  /** Two things change, the referral and the client's needs: in one transaction of many statements. */
  @Post('referrals/:id/completion')
  @ApiCreatedResponse({ type: ReferralResponse })
  complete(@CommandContext() command: Command, @Param('id') id: string, @Body() request: CompletionRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const { outcome, feedbackText = null, feedbackAllowed, solvedBarriers } = request;
    return this.commands.run(command, {
      action: 'complete-referral', objectKind: 'referral', objectId: id,
      work: async (tx) => {
        const decide = completeReferral({ at, by: asLinkPerson(actor), outcome, feedbackText, feedbackAllowed });
        const completed = await this.store.change(tx, id, asSeenBy(viewerOf(actor), decide));
        if (isRefusal(completed)) return completed;
        const client = await this.clientStore.change(tx, completed.clientId, solveBarriers({ at, solved: solvedBarriers }));
        return isRefusal(client) ? client : completed;
      },
      render: (tx) => this.rendering.one(tx, actor, id),
    });
  }

  @Post('referrals/:id/return')
  @ApiCreatedResponse({ type: ReferralResponse })
  return(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: ReturnRequest): Promise<ReferralResponse> {
    const { actor, at } = command;
    const decide = returnReferral({ at, by: asLinkPerson(actor), byCoordinator: viewerOf(actor).isCoordinator, reason });
    return this.door.change(command, 'return-referral', id, () => decide);
  }
}
