import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { Clock } from '@pirtti/kernel';
import { CLOCK, CurrentPerson, MembershipLookup, SignedIn, type Person } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { OrganisationResponse } from '../../organisations/http/organisation.response.js';
import { OrganisationStore } from '../../organisations/storage/organisation.store.js';
import { MyMembershipListResponse } from './membership.response.js';

@ApiTags('memberships')
@Controller('my/memberships')
export class MyMembershipsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly lookup: MembershipLookup, private readonly organisations: OrganisationStore, @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** For whom the person may act: asked before one is chosen, so it needs no organisation. */
  @Get()
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
}
