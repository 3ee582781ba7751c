import { z } from 'zod';
import { contract } from '../contract.js';
import { day, id, municipality } from '../fields.js';

export const NegotiationOverdueV1 = contract('partners.negotiation-overdue.v1', 'A municipality and its region have neither held this year’s HYTE negotiation nor called one, and three months are left. Told once; after that not before they have held one.', {
  municipalityId: id(),
  municipalityCode: municipality(),
  regionId: id(),
  /** The year that lacks it. */
  year: z.int().min(2000).max(2999),
  /** The day on which both last took part in one; null where they never have. */
  lastHeldOn: day().nullable(),
}, [{ municipalityId: '0c1e8f7a-2d3b-4a5c-9e6f-7a8b9c0d1e21', municipalityCode: '217', regionId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', year: 2026, lastHeldOn: '2025-10-08' }]);
