import { MUNICIPALITY_CODES, NETWORK_TYPES } from '@pirtti/kernel';
import { z } from 'zod';
import { contract } from '../contract.js';
import { code, day, id } from '../fields.js';

export const NetworkChangedV1 = contract('partners.network-changed.v1', 'A network is of another type, covers other municipalities or lasts for another time. It replaces what was told before.', {
  networkId: id(),
  type: code(NETWORK_TYPES),
  convenerId: id(),
  municipalityCodes: z.array(z.enum(MUNICIPALITY_CODES)).max(MUNICIPALITY_CODES.length),
  startsOn: day(),
  /** The last day; null while no end is known. */
  endsOn: day().nullable(),
}, [{ networkId: '6b8d0f2a-4c6e-4a8b-9d1f-3c5e7a9b1d24', type: 'wellbeing-cooperation', convenerId: '2f6a9f0e-9d7b-4f6e-8f63-1c5a7b8d9e02', municipalityCodes: ['217', '272', '421'], startsOn: '2025-01-01', endsOn: null }]);
