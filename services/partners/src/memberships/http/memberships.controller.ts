import { Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { CLOCK, CommandContext, Commands, CurrentPerson, MembershipLookup, NeedsRole, SignedIn, type Command, type Person } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { endMembership } from '../domain/end-membership.js';
import { MembershipStore } from '../storage/membership.store.js';
import { MembershipResponse, MyMembershipListResponse } from './membership.response.js';

@ApiTags('memberships')
@Controller()
export class MembershipsController {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly commands: Commands,
    private readonly memberships: MembershipStore,
    private readonly lookup: MembershipLookup,
    private readonly organisations: OrganisationStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For whom the person may act: asked before one is chosen, so it needs no organisation. */
  @Get('my/memberships')
  @SignedIn()
  @ApiOkResponse({ type: MyMembershipListResponse })
  async mine(@CurrentPerson() person: Person): Promise<MyMembershipListResponse> {
    const memberships = await this.lookup.membershipsOf(person.issuer, person.subject, this.clock.now());
    const organisations = await this.tenant.asPublic((tx) => this.organisations.findMany(tx, memberships.map((one) => one.organisationId)));
    return {
      items: memberships.flatMap(({ membershipId, organisationId, roles, validFrom, validTo }) => {
        const organisation = organisations.get(organisationId);
        return organisation ? [{
          membershipId, organisation: OrganisationResponse.of(organisation), roles,
          validFrom: validFrom.toISOString(), validTo: validTo?.toISOString() ?? null,
        }] : [];
      }),
    };
  }

  @Post('memberships/:id/ending')
  @NeedsRole('organisation-admin')
  @ApiCreatedResponse({ type: MembershipResponse })
  end(@CommandContext() command: Command, @Param('id') id: string): Promise<MembershipResponse> {
    const { actor, at } = command;
    return this.commands.run(command, {
      action: 'end-membership', objectKind: 'membership', objectId: id,
      work: (tx) => this.memberships.change(tx, id, endMembership({ byMembershipId: actor.membershipId, at })),
      render: async (tx) => {
        const membership = await this.memberships.find(tx, id);
        return membership && {
          membershipId: membership.id, organisationId: membership.organisationId, roles: membership.roles,
          validFrom: membership.validFrom.toISOString(), validTo: membership.validTo?.toISOString() ?? null, endedAt: membership.endedAt?.toISOString() ?? null,
        };
      },
    });
  }
}
