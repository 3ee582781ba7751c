import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Organisations, pageOf, Public } from '@pirtti/http-kit';
import { TenantTransactions } from '@pirtti/storage-kit';
import { VolunteerModelStore } from '../storage/volunteer-model.store.js';
import { ListOpenModelsRequest } from './volunteer-model.request.js';
import { OpenModelListResponse } from './volunteer-model.response.js';

/** Where anybody may offer themselves as a volunteer. */
@ApiTags('public')
@Controller('public/volunteer-models')
export class PublicVolunteerModelsController {
  constructor(private readonly tenant: TenantTransactions, private readonly store: VolunteerModelStore, private readonly organisations: Organisations) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: OpenModelListResponse })
  list(@Query() request: ListOpenModelsRequest): Promise<OpenModelListResponse> {
    return this.tenant.asPublic(async (tx) => {
      const { items, total } = await this.store.open(tx, request.municipalityCode, pageOf(request));
      const known = await this.organisations.findMany(tx, items.map(({ organisationId }) => organisationId));
      return {
        total,
        items: items.map(({ id, organisationId, names, summary, roles, municipalityCodes }) => ({ id, organisationId, organisation: known.get(organisationId)?.names ?? names, names, summary, roles, municipalityCodes })),
      };
    });
  }
}
