import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { CLOCK, orNotFound, pageOf, Public } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { OrganisationSearch } from '../storage/organisation-search.js';
import { OrganisationStore } from '../storage/organisation.store.js';
import { ListOrganisationsRequest } from './list-organisations.request.js';
import { PublicOrganisationListResponse } from './organisation-list.response.js';
import { OrganisationResponse } from './organisation.response.js';

/** The shared registry is public by nature. */
@ApiTags('public')
@Controller('public/organisations')
export class PublicOrganisationsController {
  constructor(
    private readonly tenant: TenantTransactions,
    private readonly organisations: OrganisationStore,
    private readonly searcher: OrganisationSearch,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: PublicOrganisationListResponse })
  async list(@Query() request: ListOrganisationsRequest): Promise<PublicOrganisationListResponse> {
    const today = dayInHelsinki(this.clock.now());
    const { items, total, facets } = await this.tenant.asPublic((tx) => this.searcher.search(tx, { ...request, sort: request.sort ?? 'name', ...pageOf(request), withoutArchived: true }, today));
    return { items: items.map(OrganisationResponse.of), total, facets };
  }

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: OrganisationResponse })
  async read(@Param('id') id: string): Promise<OrganisationResponse> {
    return OrganisationResponse.of(orNotFound(await this.tenant.asPublic((tx) => this.organisations.find(tx, id))));
  }
}
