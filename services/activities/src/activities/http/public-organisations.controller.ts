import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { CLOCK, Organisations, orNotFound, pageOf, PagingRequest, Public, TextResponse } from '@pirtti/http-kit';
import { MUNICIPALITY_CODES, ORGANISATION_TYPE_CODES, type Clock, type LocalizedText } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { ActivityReader } from '../storage/activity.reader.js';
import { ActivityRenderer } from './activity-renderer.js';
import { ActivityResponse, ContactResponse } from './activity.response.js';

export class PublicOrganisationResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ enum: ORGANISATION_TYPE_CODES })
  type: string;

  @ApiProperty({ type: TextResponse })
  names: LocalizedText;

  @ApiProperty({ enum: MUNICIPALITY_CODES, nullable: true })
  municipalityCode: string | null;

  @ApiProperty({ type: ContactResponse, nullable: true, description: 'As told with what it offers; null where it offers nothing.' })
  contact: ContactResponse | null;

  @ApiProperty({ type: [ActivityResponse], description: 'What it offers now, alone or with others, by name.' })
  items: ActivityResponse[];

  @ApiProperty()
  total: number;
}

/** An organisation and what it offers. How it is reached is told by what it offers. */
@ApiTags('public')
@Controller('public/organisations')
export class PublicOrganisationsController {
  constructor(
    private readonly tenant: TenantTransactions, private readonly organisations: Organisations, private readonly activities: ActivityReader, private readonly renderer: ActivityRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: PublicOrganisationResponse })
  async read(@Param('id') id: string, @Query() request: PagingRequest): Promise<PublicOrganisationResponse> {
    return orNotFound(await this.tenant.asPublic(async (tx) => {
      const organisation = await this.organisations.find(tx, id);
      if (!organisation) return undefined;
      const { items, total } = await this.activities.publishedOf(tx, id, pageOf(request));
      const { type, names, municipalityCode } = organisation;
      return { id: organisation.id, type, names, municipalityCode, contact: await this.activities.contactOf(tx, id), items: await this.renderer.render(tx, items, this.clock.now()), total };
    }));
  }
}
