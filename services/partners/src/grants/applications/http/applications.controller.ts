import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, CommandContext, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import { newId, preferredLanguage, refuse, type Clock } from '@pirtti/kernel';
import { doerOf } from '../../../agreements/http/doer-of.js';
import { RoundStore } from '../../rounds/storage/round.store.js';
import { submitApplication } from '../domain/submit-application.js';
import { giveSupplement } from '../domain/supplement-application.js';
import { reportUse } from '../domain/report-use.js';
import { changeApplication, draftApplication, withdrawApplication } from '../domain/write-application.js';
import { earlierInRound, inTurn, oneOffForActivity } from '../storage/application-ground.js';
import { ApplicationSearch } from '../storage/application-search.js';
import { ApplicationStore } from '../storage/application.store.js';
import { ApplicationCommands } from './application-commands.js';
import { ApplicationRenderer } from './application-renderer.js';
import { ApplicationListResponse } from './application-row.response.js';
import { ApplicationRequest, ChangeApplicationRequest, contentOf, SubmitApplicationRequest, WithdrawApplicationRequest } from './application.request.js';
import { ApplicationResponse } from './application.response.js';
import { GiveSupplementRequest } from './considering.request.js';
import { applicationCriteriaOf, ListApplicationsRequest } from './list-applications.request.js';
import { ReportUseRequest } from './using.request.js';

/** The applicant's side: its own applications, from the draft to the report of use. The granter reads what was submitted to it. */
@ApiTags('grants')
@Controller()
export class ApplicationsController {
  constructor(
    private readonly commands: ApplicationCommands,
    private readonly reads: Reads,
    private readonly applications: ApplicationStore,
    private readonly found: ApplicationSearch,
    private readonly rounds: RoundStore,
    private readonly renderer: ApplicationRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('grant-applications')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: ApplicationListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListApplicationsRequest, @Headers('accept-language') languages?: string): Promise<ApplicationListResponse> {
    return this.reads.run(actor, { action: 'list-grant-applications', objectKind: 'grant-application' }, async (tx) =>
      this.renderer.list(tx, await this.found.search(tx, applicationCriteriaOf(request), preferredLanguage(languages))));
  }

  @Get('grant-applications/:id')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: ApplicationResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<ApplicationResponse> {
    return this.reads.run(actor, { action: 'read-grant-application', objectKind: 'grant-application', objectId: id }, (tx) => this.renderer.letter(tx, actor, id, this.clock.now()));
  }

  @Post('grant-rounds/:id/applications')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  draft(@CommandContext() command: Command, @Param('id') roundId: string, @Body() request: ApplicationRequest): Promise<ApplicationResponse> {
    const { actor, at } = command;
    const applicationId = newId();
    return this.commands.change(command, 'draft-grant-application', applicationId, async (tx) => {
      const round = await this.rounds.find(tx, roundId);
      if (!round) return () => refuse('not-found');
      await inTurn(tx, round.organisationId, actor.organisationId);
      const earlier = await earlierInRound(tx, roundId, actor.organisationId);
      return draftApplication({ applicationId, by: doerOf(actor), round, earlier, content: contentOf(request), at });
    });
  }

  @Put('grant-applications/:id')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: ApplicationResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeApplicationRequest): Promise<ApplicationResponse> {
    const { actor, at } = command;
    return this.commands.decide(command, 'change-grant-application', id, changeApplication({ by: doerOf(actor), content: contentOf(request), version: request.version, at }));
  }

  @Post('grant-applications/:id/submission')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  submit(@CommandContext() command: Command, @Param('id') id: string, @Body() { version }: SubmitApplicationRequest): Promise<ApplicationResponse> {
    const { actor, at } = command;
    return this.commands.change(command, 'submit-grant-application', id, async (tx) => {
      const application = await this.applications.find(tx, id);
      const round = application && await this.rounds.find(tx, application.roundId);
      if (!round) return () => refuse('not-found');
      await inTurn(tx, application.granterId, application.organisationId);
      const sameActivity = await oneOffForActivity(tx, application.granterId, application.organisationId, application.content.activity);
      return submitApplication({ by: doerOf(actor), round, sameActivity, version, at });
    });
  }

  @Post('grant-applications/:id/withdrawal')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  withdraw(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: WithdrawApplicationRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'withdraw-grant-application', id, withdrawApplication({ by: doerOf(command.actor), reason: reason ?? null, at: command.at }));
  }

  @Post('grant-applications/:id/supplement')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  supplement(@CommandContext() command: Command, @Param('id') id: string, @Body() { text, annexes }: GiveSupplementRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'supplement-grant-application', id, giveSupplement({ by: doerOf(command.actor), text, annexes: (annexes ?? []).map(({ kind, reference }) => ({ kind, reference })), at: command.at }));
  }

  @Post('grant-applications/:id/use-report')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: ApplicationResponse })
  report(@CommandContext() command: Command, @Param('id') id: string, @Body() { text, usedCents }: ReportUseRequest): Promise<ApplicationResponse> {
    return this.commands.decide(command, 'report-grant-use', id, reportUse({ by: doerOf(command.actor), text, usedCents, at: command.at }));
  }
}
