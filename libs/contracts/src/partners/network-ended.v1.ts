import { contract } from '../contract.js';
import { day, id } from '../fields.js';

export const NetworkEndedV1 = contract('partners.network-ended.v1', 'A network ends, and with it every membership that would have lasted longer.', {
  networkId: id(),
  lastDay: day(),
}, [{ networkId: '6b8d0f2a-4c6e-4a8b-9d1f-3c5e7a9b1d24', lastDay: '2026-12-31' }]);
