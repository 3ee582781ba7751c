import { queryOptions } from '@tanstack/react-query';
import { activities } from '../../../api/clients';
import { answered } from '../../../api/problem';
import type { InventoryView } from '../inventory-view';

export const inventoryOf = ({ kunta, kyla }: InventoryView) => queryOptions({
  queryKey: ['inventory', kunta, kyla], enabled: kunta !== undefined,
  queryFn: () => answered(activities.GET('/public/inventory', { params: { query: { municipalityCode: kunta!, ...(kyla && { village: kyla }) } } })),
});
