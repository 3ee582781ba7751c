import { InventoryController } from './http/inventory.controller.js';
import { Inventory } from './storage/inventory.js';

/** What the inventory of an area is made of, for the service's module. */
export const INVENTORY_CONTROLLERS = [InventoryController];
export const INVENTORY_PROVIDERS = [Inventory];
