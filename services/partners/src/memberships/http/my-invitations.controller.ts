import { Body, Controller, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { isRefusal, type Clock } from '@pirtti/kernel';
import { CLOCK, CurrentPerson, orNotFound, Problem, SignedIn, type Person } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { NamedOrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import type { Invitation } from '../domain/invitation.js';
import { otherThan } from '../domain/membership.js';
import { InvitationAcceptance } from '../storage/invitation-acceptance.js';
import { daysOf } from './days.js';
import { HeldInvitationRequest } from './invitation.request.js';
import { HeldInvitationResponse } from './invitation.response.js';

/**
 * The link in somebody's hand. Its secret travels in the body, so that no address keeps it, and is its own idempotency key:
 * it works once, and tells the same to the person for whom it has worked.
 */
@ApiTags('invitations')
@Controller('my/invitations')
@SignedIn()
export class MyInvitationsController {
  constructor(
    private readonly acceptance: InvitationAcceptance, private readonly tenant: TenantTransactions, private readonly organisations: OrganisationStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What is offered, before anything is accepted. */
  @Post('opening')
  @HttpCode(200)
  @ApiOkResponse({ type: HeldInvitationResponse })
  async open(@CurrentPerson() person: Person, @Body() { token }: HeldInvitationRequest): Promise<HeldInvitationResponse> {
    const opened = await this.acceptance.open(token, person, this.clock.now());
    if (isRefusal(opened)) throw Problem.of(opened);
    return this.rendered(opened.invitation, opened.isAccepted);
  }

  @Post('acceptance')
  @ApiCreatedResponse({ type: HeldInvitationResponse })
  async accept(@CurrentPerson() person: Person, @Body() { token }: HeldInvitationRequest): Promise<HeldInvitationResponse> {
    const accepted = await this.acceptance.accept(token, person, this.clock.now());
    if (isRefusal(accepted)) throw Problem.of(accepted);
    return this.rendered(accepted, true);
  }

  private async rendered(invitation: Invitation, isAccepted: boolean): Promise<HeldInvitationResponse> {
    const { organisationId, by } = invitation;
    const known = await this.tenant.asPublic((tx) => this.organisations.findMany(tx, [organisationId, by.organisationId]));
    const sender = known.get(otherThan(organisationId, by) ?? '');
    return { organisation: NamedOrganisationResponse.of(orNotFound(known.get(organisationId))), sender: sender ? NamedOrganisationResponse.of(sender) : null, roles: invitation.roles, ...daysOf(invitation), isAccepted };
  }
}
