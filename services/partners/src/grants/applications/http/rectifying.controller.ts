import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, NeedsRole, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, refuse } from '@pirtti/kernel';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { AppropriationStore } from '../../appropriations/storage/appropriation.store.js';
import { RoundStore } from '../../rounds/storage/round.store.js';
import { appealLawOf } from '../domain/appeal.js';
import { claimRectification, settleClaim } from '../domain/rectify-grant.js';
import { inTurn, oneOffForActivity } from '../storage/application-ground.js';
import { ApplicationStore } from '../storage/application.store.js';
import { ApplicationCommands } from './application-commands.js';
import { ApplicationResponse } from './application.response.js';
import { ClaimRectificationRequest, SettleClaimRequest } from './rectifying.request.js';

/** When the applicant is not content: the claim, as the granter received it, and what came of it. */
@ApiTags('grants')
@Controller('grant-applications/:id')
export class RectifyingController {
  constructor(
    private readonly commands: ApplicationCommands, private readonly applications: ApplicationStore, private readonly rounds: RoundStore, private readonly appropriations: AppropriationStore,
    private readonly organisations: OrganisationStore,
  ) {}

  @Post('rectification-claim')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  claim(@CommandContext() command: Command, @Param('id') id: string, @Body() { receivedOn, text }: ClaimRectificationRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'record-rectification-claim', id, claimRectification({ by: doerOf(command.actor), receivedOn, text, at: command.at }));
  }

  @Post('rectification')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  settle(@CommandContext() command: Command, @Param('id') id: string, @Body() request: SettleClaimRequest): Promise<ApplicationResponse> {
    const { actor, at } = command;
    const { outcome, grantedCents = null, body = null, section = null, decidedOn, reason, sentOn = dayInHelsinki(at), notice = 'electronic' } = request;
    return this.commands.change(command, 'settle-rectification-claim', id, async (tx) => {
      const application = await this.applications.find(tx, id);
      const planned = application && await this.rounds.find(tx, application.roundId);
      if (!planned) return () => refuse('not-found');
      // The same lock as of every decision: what is granted more is taken from money that nobody else is giving away.
      const appropriation = await this.appropriations.locked(tx, planned.terms.appropriationId);
      if (!appropriation) return () => refuse('application-is-decided-by-granter');
      await inTurn(tx, application.granterId, application.organisationId);
      const round = (await this.rounds.find(tx, planned.id))!;
      const sameActivity = await oneOffForActivity(tx, application.granterId, application.organisationId, application.content.activity);
      const law = appealLawOf((await this.organisations.find(tx, application.granterId))?.type);
      return settleClaim({ by: doerOf(actor), outcome, grantedCents, body, section, decidedOn, reason, law, sentOn, notice, purse: { appropriation, round }, sameActivity, at });
    });
  }
}
