import type { MunicipalityCode } from '@pirtti/kernel';
import { codeOf, defined, municipalityOf, pageOf, type Search } from '../../shared/address';

/** What the address bar holds of the calendar of shifts. */
export interface ShiftsView {
  readonly nayta?: 'vajaat';
  readonly sivu?: number;
}

export const readShiftsView = (search: Search): ShiftsView => defined({ nayta: codeOf(['vajaat'] as const, search['nayta']), sivu: pageOf(search['sivu']) });

/** Where somebody wants to help. */
export interface OfferView {
  readonly kunta?: MunicipalityCode;
}

export const readOfferView = (search: Search): OfferView => defined({ kunta: municipalityOf(search['kunta']) });
