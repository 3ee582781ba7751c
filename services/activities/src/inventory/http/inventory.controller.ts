import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, Public } from '@pirtti/http-kit';
import { dayInHelsinki, type Clock } from '@pirtti/kernel';
import { TenantTransactions } from '@pirtti/storage-kit';
import { Inventory } from '../storage/inventory.js';
import { InventoryRequest, InventoryResponse } from './inventory.dto.js';

/** What there is in an area, for everyone: nothing that the public pages do not show. */
@ApiTags('public')
@Controller('public/inventory')
export class InventoryController {
  constructor(private readonly tenant: TenantTransactions, private readonly inventory: Inventory, @Inject(CLOCK) private readonly clock: Clock) {}

  @Get()
  @Public()
  @ApiOkResponse({ type: InventoryResponse })
  read(@Query() request: InventoryRequest): Promise<InventoryResponse> {
    const asOf = dayInHelsinki(this.clock.now());
    return this.tenant.asPublic(async (tx) => ({ asOf, ...(await this.inventory.of(tx, request, asOf)) }));
  }
}
