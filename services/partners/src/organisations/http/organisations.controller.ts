import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AnyRole, CurrentActor, orNotFound, Public, Reads, type Actor } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { OrganisationStore } from '../storage/organisation.store.js';
import { ListOrganisationsRequest } from './list-organisations.request.js';
import { OrganisationListResponse, OrganisationResponse } from './organisation.response.js';

/** The shared registry: public by nature. */
@ApiTags('organisations')
@Controller()
export class OrganisationsController {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly reads: Reads,
    private readonly organisations: OrganisationStore,
  ) {}

  @Get('public/organisations')
  @Public()
  @ApiOkResponse({ type: OrganisationListResponse })
  async listForAll(@Query() { municipalityCode }: ListOrganisationsRequest): Promise<OrganisationListResponse> {
    return OrganisationListResponse.of(await this.tenant.asPublic((tx) => this.organisations.list(tx, municipalityCode)));
  }

  @Get('public/organisations/:id')
  @Public()
  @ApiOkResponse({ type: OrganisationResponse })
  async read(@Param('id') id: string): Promise<OrganisationResponse> {
    return OrganisationResponse.of(orNotFound(await this.tenant.asPublic((tx) => this.organisations.find(tx, id))));
  }

  @Get('organisations')
  @AnyRole()
  @ApiOkResponse({ type: OrganisationListResponse })
  list(@CurrentActor() actor: Actor, @Query() { municipalityCode }: ListOrganisationsRequest): Promise<OrganisationListResponse> {
    return this.reads.run(actor, { action: 'list-organisations', objectKind: 'organisation' }, async (tx) =>
      OrganisationListResponse.of(await this.organisations.list(tx, municipalityCode)));
  }
}
