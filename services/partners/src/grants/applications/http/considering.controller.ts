import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { CommandContext, NeedsRole, type Command } from '@pirtti/http-kit';
import { dayInHelsinki, refuse } from '@pirtti/kernel';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { OrganisationStore } from '../../../organisations/storage/organisation.store.js';
import { AppropriationStore } from '../../appropriations/storage/appropriation.store.js';
import { RoundStore } from '../../rounds/storage/round.store.js';
import { appealLawOf } from '../domain/appeal.js';
import { decideGrant } from '../domain/decide-grant.js';
import { payGrant } from '../domain/pay-grant.js';
import { acceptUse, recoverGrant, sendBackReport } from '../domain/report-use.js';
import { scoreApplication } from '../domain/score-application.js';
import { requestSupplement } from '../domain/supplement-application.js';
import { missingReports } from '../storage/application-ground.js';
import { ApplicationStore } from '../storage/application.store.js';
import { scoreRowsOf, toScore } from '../storage/score.row.js';
import { ApplicationCommands } from './application-commands.js';
import { ApplicationResponse } from './application.response.js';
import { DecideGrantRequest, RequestSupplementRequest, ScoreApplicationRequest, scoringOf } from './considering.request.js';
import { PayGrantRequest, RecoverGrantRequest, SendBackReportRequest } from './using.request.js';

/** The granter's side: what is asked, scored, decided, paid and accepted. */
@ApiTags('grants')
@Controller('grant-applications/:id')
export class ConsideringController {
  constructor(
    private readonly commands: ApplicationCommands,
    private readonly applications: ApplicationStore,
    private readonly rounds: RoundStore,
    private readonly appropriations: AppropriationStore,
    private readonly organisations: OrganisationStore,
  ) {}

  @Post('supplement-request')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  askMore(@CommandContext() command: Command, @Param('id') id: string, @Body() { text, dueOn }: RequestSupplementRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'request-grant-supplement', id, requestSupplement({ by: doerOf(command.actor), text, dueOn, at: command.at }));
  }

  @Post('scores')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  score(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ScoreApplicationRequest): Promise<ApplicationResponse> {
    return this.commands.change(command, 'score-grant-application', id, async (tx) => {
      const application = await this.applications.find(tx, id);
      const round = application && await this.rounds.find(tx, application.roundId);
      if (!round) return () => refuse('not-found');
      return scoreApplication({ by: doerOf(command.actor), round, scoring: scoringOf(request), comment: request.comment ?? null, at: command.at });
    });
  }

  @Post('decision')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  decide(@CommandContext() command: Command, @Param('id') id: string, @Body() request: DecideGrantRequest): Promise<ApplicationResponse> {
    const { actor, at } = command;
    const { grantedCents = null, body, byCouncil = false, decidedOn, section, reason, sentOn = dayInHelsinki(at), notice = 'electronic' } = request;
    return this.commands.change(command, 'decide-grant', id, async (tx) => {
      const application = await this.applications.find(tx, id);
      const planned = application && await this.rounds.find(tx, application.roundId);
      if (!planned) return () => refuse('not-found');
      // Nobody else's lock: only the granter's people get past here, one at a time, and read what the one before has given.
      const appropriation = await this.appropriations.locked(tx, planned.terms.appropriationId);
      if (!appropriation) return () => refuse('application-is-decided-by-granter');
      const round = (await this.rounds.find(tx, planned.id))!;
      const scores = (await scoreRowsOf(tx, id)).map(toScore);
      const law = appealLawOf((await this.organisations.find(tx, actor.organisationId))?.type);
      return decideGrant({ by: doerOf(actor), purse: { appropriation, round }, scores, grantedCents, body, byCouncil, decidedOn, section, reason, law, sentOn, notice, at });
    });
  }

  @Post('payment')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  pay(@CommandContext() command: Command, @Param('id') id: string, @Body() { paidOn, reference }: PayGrantRequest): Promise<ApplicationResponse> {
    const { actor, at } = command;
    return this.commands.change(command, 'pay-grant', id, async (tx) => {
      const application = await this.applications.find(tx, id);
      const missing = application ? await missingReports(tx, application.granterId, application.organisationId, dayInHelsinki(at)) : [];
      return payGrant({ by: doerOf(actor), missing, paidOn, reference: reference ?? null, at });
    });
  }

  @Post('use-return')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  sendBack(@CommandContext() command: Command, @Param('id') id: string, @Body() { text, dueOn }: SendBackReportRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'send-back-use-report', id, sendBackReport({ by: doerOf(command.actor), text, dueOn, at: command.at }));
  }

  @Post('use-acceptance')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  accept(@CommandContext() command: Command, @Param('id') id: string): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'accept-grant-use', id, acceptUse({ by: doerOf(command.actor), at: command.at }));
  }

  @Post('recovery')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  recover(@CommandContext() command: Command, @Param('id') id: string, @Body() request: RecoverGrantRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'recover-grant', id, recoverGrant({ by: doerOf(command.actor), ...request, at: command.at }));
  }
}
