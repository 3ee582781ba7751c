import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, orNotFound, Public } from '@pirtti/http-kit';
import type { Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { PlaceRenderer } from './place-renderer.js';
import { PublicPlaceResponse } from './place.response.js';

/** How one finds to a place and gets in, for everyone. */
@ApiTags('public')
@Controller('public/places')
export class PublicPlacesController {
  constructor(private readonly tenant: TenantTransactions, private readonly renderer: PlaceRenderer, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get(':id')
  @Public()
  @ApiOkResponse({ type: PublicPlaceResponse })
  async read(@Param('id') id: string): Promise<PublicPlaceResponse> {
    return orNotFound(await this.tenant.asPublic((tx) => this.renderer.told(tx, id, this.clock.now())));
  }
}
