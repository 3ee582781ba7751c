import { Body, Controller, Get, Headers, Inject, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { newId, preferredLanguage, refuse, type Clock, type Decision } from '@pirtti/kernel';
import { AnyRole, CLOCK, CommandContext, Commands, CurrentActor, NeedsRole, Reads, type Actor, type Command } from '@pirtti/http-kit';
import type { EntityManager } from 'typeorm';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { AgreementFact } from '../domain/agreement-facts.js';
import type { Agreement } from '../domain/agreement.js';
import { changeAgreement } from '../domain/change-agreement.js';
import { draftAgreement } from '../domain/draft-agreement.js';
import { endAgreement } from '../domain/end-agreement.js';
import { meetCommitment, reopenCommitment } from '../domain/meet-commitment.js';
import { signAgreement } from '../domain/sign-agreement.js';
import { Signing } from '../letters/signing.js';
import { AgreementSearch } from '../storage/agreement-search.js';
import { AgreementResponse } from './agreement-letter.response.js';
import { AgreementRenderer } from './agreement-renderer.js';
import { ChangeAgreementRequest, DraftAgreementRequest, EndAgreementRequest, SignAgreementRequest, termsOf } from './agreement.request.js';
import { AgreementListResponse, InForceListResponse } from './agreement.response.js';
import { doerOf } from './doer-of.js';
import { criteriaOf, FindPartnersRequest, ListAgreementsRequest } from './list-agreements.request.js';
import { PossiblePartnersResponse } from './possible-partners.response.js';

/** Agreements to which the person's organisation is a party. */
@ApiTags('agreements')
@Controller('agreements')
export class AgreementsController {
  constructor(
    private readonly commands: Commands,
    private readonly reads: Reads,
    private readonly agreements: Signing,
    private readonly found: AgreementSearch,
    private readonly organisations: OrganisationStore,
    private readonly renderer: AgreementRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @AnyRole()
  @ApiOkResponse({ type: AgreementListResponse })
  list(@CurrentActor() actor: Actor, @Query() request: ListAgreementsRequest, @Headers('accept-language') languages?: string): Promise<AgreementListResponse> {
    return this.reads.run(actor, { action: 'list-agreements', objectKind: 'agreement' }, async (tx) => {
      const at = this.clock.now();
      return this.renderer.list(tx, await this.found.search(tx, actor.organisationId, criteriaOf(request), preferredLanguage(languages), at), at);
    });
  }

  /** With whom the organisation may share what right now: an agreement comes before any consent. */
  @Get('in-force')
  @AnyRole()
  @ApiOkResponse({ type: InForceListResponse })
  inForce(@CurrentActor() actor: Actor): Promise<InForceListResponse> {
    return this.reads.run(actor, { action: 'list-agreements', objectKind: 'agreement' }, async (tx) => this.renderer.inForce(tx, await this.found.inForce(tx, this.clock.now())));
  }

  /** A few organisations by a part of their name, for whoever drafts. */
  @Get('possible-partners')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: PossiblePartnersResponse })
  possiblePartners(@CurrentActor() actor: Actor, @Query() { text }: FindPartnersRequest): Promise<PossiblePartnersResponse> {
    return this.reads.run(actor, { action: 'list-organisations', objectKind: 'organisation' }, async (tx) => {
      const ids = await this.found.possiblePartners(tx, actor.organisationId, text);
      const known = await this.organisations.findMany(tx, ids);
      return PossiblePartnersResponse.of(ids.flatMap((id) => known.get(id) ?? []));
    });
  }

  @Get(':id')
  @AnyRole()
  @ApiOkResponse({ type: AgreementResponse })
  read(@CurrentActor() actor: Actor, @Param('id') id: string): Promise<AgreementResponse> {
    return this.reads.run(actor, { action: 'read-agreement', objectKind: 'agreement', objectId: id }, (tx) => this.renderer.letter(tx, id, this.clock.now()));
  }

  @Post()
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: AgreementResponse })
  draft(@CommandContext() command: Command, @Body() request: DraftAgreementRequest): Promise<AgreementResponse> {
    const agreementId = newId();
    const partners = request.partners.map((id) => id.toLowerCase());
    const decide = draftAgreement({ agreementId, by: doerOf(command.actor), partners, terms: termsOf(request), at: command.at });
    return this.change(command, 'draft-agreement', agreementId, decide, async (tx) =>
      ((await this.organisations.findMany(tx, partners)).size < partners.length ? refuse('partner-is-not-in-the-registry') : undefined));
  }

  @Put(':id')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiOkResponse({ type: AgreementResponse })
  edit(@CommandContext() command: Command, @Param('id') id: string, @Body() request: ChangeAgreementRequest): Promise<AgreementResponse> {
    const { version, takesSignatures = false, reason = null } = request;
    return this.change(command, 'change-agreement', id, changeAgreement({ by: doerOf(command.actor), terms: termsOf(request), version, takesSignatures, reason, at: command.at }));
  }

  @Post(':id/signatures')
  @NeedsRole('organisation-admin')
  @ApiCreatedResponse({ type: AgreementResponse })
  sign(@CommandContext() command: Command, @Param('id') id: string, @Body() { version }: SignAgreementRequest): Promise<AgreementResponse> {
    return this.change(command, 'sign-agreement', id, signAgreement({ by: doerOf(command.actor), version, at: command.at }));
  }

  @Post(':id/ending')
  @NeedsRole('organisation-admin')
  @ApiCreatedResponse({ type: AgreementResponse })
  end(@CommandContext() command: Command, @Param('id') id: string, @Body() { reason }: EndAgreementRequest): Promise<AgreementResponse> {
    return this.change(command, 'end-agreement', id, endAgreement({ by: doerOf(command.actor), reason, at: command.at }));
  }

  @Post(':id/commitments/:commitmentId/completion')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: AgreementResponse })
  complete(@CommandContext() command: Command, @Param('id') id: string, @Param('commitmentId') commitmentId: string): Promise<AgreementResponse> {
    return this.change(command, 'meet-commitment', id, meetCommitment({ by: doerOf(command.actor), commitmentId, at: command.at }));
  }

  /** It was not done after all. */
  @Post(':id/commitments/:commitmentId/reopening')
  @NeedsRole('organisation-admin', 'hyte-coordinator')
  @ApiCreatedResponse({ type: AgreementResponse })
  reopen(@CommandContext() command: Command, @Param('id') id: string, @Param('commitmentId') commitmentId: string): Promise<AgreementResponse> {
    return this.change(command, 'reopen-commitment', id, reopenCommitment({ by: doerOf(command.actor), commitmentId, at: command.at }));
  }

  private change(
    command: Command, action: string, objectId: string, decide: Decision<Agreement | undefined, AgreementFact>,
    obstacle: (tx: EntityManager) => Promise<ReturnType<typeof refuse> | undefined> = () => Promise.resolve(undefined),
  ): Promise<AgreementResponse> {
    return this.commands.run(command, {
      action, objectKind: 'agreement', objectId,
      work: async (tx) => (await obstacle(tx)) ?? this.agreements.change(tx, command.actor.organisationId, objectId, decide, command.at),
      render: (tx, id) => this.renderer.letter(tx, id, command.at),
    });
  }
}
